import { GuardrailLink } from '../guardrails/GuardrailLink';

/** What {@link PatternText} says. */
export interface PatternTextProps {
  /** `guardrail:no-host-network` or `field:spec.nodeSelector`. */
  pattern: string;
}

/** What services work around: a guardrail, linked to its page, or a field that intents lack. */
export function PatternText(props: PatternTextProps) {
  const { pattern } = props;
  const colon = pattern.indexOf(':');
  const leaves = pattern.slice(colon + 1);
  return pattern.startsWith('guardrail:') ? (
    <GuardrailLink guardrail={leaves} />
  ) : (
    <code>{leaves}</code>
  );
}
