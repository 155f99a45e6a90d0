import fc from 'fast-check';
import { OVERRIDE_GUARDRAILS, OverrideId, WorldFile } from '@ridgeway/intent';
import { exceptionFor } from '../exceptions';
import { OVERRIDE_VALUES, OVERRIDES } from '../overrideValues';
import { Spec } from '../worlds';

/** Lives around the moment that tests judge by, 2026-11-20. */
const LIVES = {
  live: { grantedAt: '2026-10-01', expires: '2027-02-01' },
  ending: { grantedAt: '2026-10-01', expires: '2026-12-01' },
  expired: { grantedAt: '2026-06-01', expires: '2026-11-20' },
  pending: { grantedAt: '2026-11-21', expires: '2026-12-21' },
};

/** Who owns guardrails, and who says so without owning any. */
export const GRANTER = 'user:default/pat';
const IMPOSTOR = 'user:default/mallory';

/** What an exception says, with the position of its subject. */
export interface GeneratedException {
  subject: number;
  override: OverrideId;
  life: keyof typeof LIVES;
  granted: boolean;
  /** Lies in the folder of another sector, where it counts for nothing. */
  astray: boolean;
}

/** One exception. */
export const generatedException: fc.Arbitrary<GeneratedException> = fc.record({
  subject: fc.nat({ max: 999 }),
  override: fc.constantFrom(...OVERRIDES),
  life: fc.constantFrom('live', 'live', 'live', 'ending', 'expired', 'pending'),
  granted: fc.constantFrom(true, true, true, true, false),
  astray: fc.constantFrom(false, false, false, false, true),
});

/** An exception's file. */
export function exceptionFile(
  { override, life, granted, astray }: GeneratedException,
  subject: string,
  name: string,
): WorldFile {
  const spec: Spec = {
    guardrail: OVERRIDE_GUARDRAILS[override],
    overrides: { [override]: OVERRIDE_VALUES[override] },
    grantedBy: granted ? GRANTER : IMPOSTOR,
    ...LIVES[life],
  };
  const elsewhere = subject.startsWith('alpha/') ? 'beta' : 'alpha';
  return exceptionFor(
    astray ? `${elsewhere}/x` : subject,
    { ...spec, subject },
    name,
  );
}

/** The file of the exception that lets a member use its escape hatch. */
export function hatchFile(
  subject: string,
  life: keyof typeof LIVES,
): WorldFile {
  return exceptionFor(
    subject,
    { guardrail: 'no-host-network', grantedBy: GRANTER, ...LIVES[life] },
    `hatch-of-${subject.split('/')[1]}`,
  );
}
