import { PlainValue } from '@ridgeway/intent';
import { JudgeContext, Refuse } from './JudgeContext';

/** A Secret that pods read is one that the intent declares, where the gate asks its owner. */
export function judgeSecretName(
  name: PlainValue | undefined,
  at: string,
  { secrets }: Pick<JudgeContext, 'secrets'>,
  refuse: Refuse,
): void {
  if (typeof name !== 'string' || !secrets.has(name)) {
    const known = [...secrets].join(', ');
    refuse({
      reason: 'SecretRefused',
      guardrail: 'secrets-need-consent',
      what: `reads the Secret ${String(
        name,
      )} in ${at}, which its intent does not declare`,
      wayOut: `Declare it under spec.resources with type secret, and read it by the name that it gets there${
        known && ` (${known})`
      }`,
    });
  }
}
