import { PlainRecord } from '../plain';
import { Refuse } from './JudgeContext';

/**
 * Refuses every field that nobody has thought about: what Kubernetes adds one day cannot open
 * what the guardrails close today.
 *
 * @param at - where the fields are: `spec`
 */
export function onlyFields(
  value: PlainRecord,
  known: readonly string[],
  at: string,
  refuse: Refuse,
): void {
  for (const field of Object.keys(value)) {
    if (!known.includes(field) && value[field] !== null) {
      refuse({
        reason: 'ManifestFieldRefused',
        guardrail: 'default-deny',
        what: `sets ${at}.${field}, which packages cannot`,
        wayOut: `Remove ${at}.${field}`,
      });
    }
  }
}
