import { DialogForm } from '@ridgeway/ui';
import { ReactNode } from 'react';

/** What {@link RevokeFrame} asks. */
export interface RevokeFrameProps {
  /** The question: `Revoke newsletter-as-root?`. */
  title: string;
  /** Whether it can be revoked as it stands. */
  ready: boolean;
  onRevoke: () => void;
  onClose: () => void;
  /** What it comes to, and why it is done. */
  children: ReactNode;
}

/** A dialog that takes something back, once its reader has seen what it comes to. */
export function RevokeFrame(props: RevokeFrameProps) {
  const { title, ready, onRevoke, onClose, children } = props;
  return (
    <DialogForm
      title={title}
      confirm="Revoke"
      cancel="Keep it"
      harmful
      ready={ready}
      onConfirm={onRevoke}
      onClose={onClose}
    >
      {children}
    </DialogForm>
  );
}
