import { RiLock2Line } from '@remixicon/react';
import { ReactNode } from 'react';
import { RefText } from '../entity/RefText';
import { EmptyState } from './EmptyState';

/** What {@link ForbiddenState} says. */
export interface ForbiddenStateProps {
  /** Names what may not be seen or done: `the intent repository`. */
  what: string;
  /** Why, as the platform said it. */
  reason?: string;
  /** Who can allow it, and how to ask. */
  children?: ReactNode;
}

/** Says what the reader may not see, why, and who can change that. */
export function ForbiddenState(props: ForbiddenStateProps) {
  const { what, reason, children } = props;
  return (
    <EmptyState
      icon={<RiLock2Line size={32} />}
      title={`You may not see ${what}`}
    >
      {reason && (
        <div>
          <RefText text={reason} />
        </div>
      )}
      {children ?? (
        <div>
          A permission policy of this portal decides that. The platform team
          owns it: tell them what you need it for, and your user name.
        </div>
      )}
    </EmptyState>
  );
}
