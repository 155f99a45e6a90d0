import { guardrailOfReason } from '@ridgeway/plugin-platform-common';
import { GuardrailLink } from './GuardrailLink';

/** What {@link ReasonText} shows. */
export interface ReasonTextProps {
  /** Of a condition or a finding. */
  reason: string;
  /** Sector or service in whose way it stands. */
  deniedTo?: string;
}

/** A reason, with the guardrail that it comes from. */
export function ReasonText(props: ReasonTextProps) {
  const { reason, deniedTo } = props;
  const guardrail = guardrailOfReason(reason);
  return guardrail ? (
    <>
      {reason} (guardrail{' '}
      <GuardrailLink guardrail={guardrail} deniedTo={deniedTo} />)
    </>
  ) : (
    <>{reason}</>
  );
}
