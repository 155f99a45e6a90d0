import fc from 'fast-check';
import { OVERRIDE_GUARDRAILS, OverrideId, WorldFile } from '@ridgeway/intent';
import { exceptionFor, meshMember } from './exceptions';
import { generatedSpecs, NAMES, SECTORS } from './generatedWorlds';
import { OVERRIDE_VALUES, OVERRIDES } from './overrideValues';
import { file, filesOf, Spec } from './worlds';

const SUBJECTS = SECTORS.flatMap(sector =>
  NAMES.map(name => `${sector}/${name}`),
);

/** Lives around the moment that tests judge by, 2026-11-20; the first is one of them all. */
const LIVES = {
  live: { grantedAt: '2026-10-01', expires: '2026-12-01' },
  expired: { grantedAt: '2026-06-01', expires: '2026-11-20' },
  pending: { grantedAt: '2026-11-21', expires: '2026-12-21' },
};

/** What an exception says, beside its file. */
interface GeneratedException {
  subject: string;
  override: OverrideId;
  standing: keyof typeof LIVES;
  /** Sector whose folder it lies in. */
  folder: string;
}

/** Files of a world with exceptions, and mesh members beside its services. */
export interface GeneratedFiles {
  files: WorldFile[];
  exceptions: GeneratedException[];
}

const exceptions = fc.array(
  fc
    .record({
      subject: fc.constantFrom(...SUBJECTS),
      override: fc.constantFrom(...OVERRIDES),
      standing: fc.constantFrom(
        'live' as const,
        'live' as const,
        'expired' as const,
        'pending' as const,
      ),
      elsewhere: fc.option(fc.constantFrom(...SECTORS), {
        nil: undefined,
        freq: 9,
      }),
    })
    .map(({ elsewhere, ...rest }) => ({
      ...rest,
      folder: elsewhere ?? rest.subject.split('/')[0],
    })),
  { maxLength: 12 },
);

const meshMembers = fc.dictionary(
  fc.constantFrom(...SUBJECTS),
  fc.record({
    account: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 5 }),
    podsOf: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 5 }),
    callee: fc.constantFrom(...SUBJECTS),
    caller: fc.constantFrom(...SUBJECTS),
    mtls: fc.constantFrom('strict', 'permissive'),
  }),
  { maxKeys: 5 },
);

/** Worlds with services, mesh members and exceptions for both. */
export const generatedFiles: fc.Arbitrary<GeneratedFiles> = fc
  .tuple(generatedSpecs, meshMembers, exceptions)
  .map(([specs, members, granted]) => ({
    exceptions: granted,
    files: [
      ...filesOf(specs),
      ...Object.entries(members)
        .filter(([subject]) => !(subject in specs))
        .map(([subject, member]) => {
          const [sector, name] = subject.split('/');
          // Only who has an identity of its own is imitated: a name then means one workload.
          const isItself = (other: string | undefined) => {
            const known = members[`${sector}/${other}`];
            return known && !known.account && !known.podsOf;
          };
          const isService = (other: string | undefined) =>
            `${sector}/${other}` in specs;
          const { account, podsOf } = member;
          return meshMember(subject, {
            serviceAccount:
              isService(account) || isItself(account) ? account : name,
            selector: {
              app: !isService(podsOf) && isItself(podsOf) ? podsOf : name,
            },
            ports: { http: { port: 8080, mtls: member.mtls } },
            consents: [{ from: member.caller }],
            ...(member.callee === subject
              ? {}
              : {
                  resources: { call: { type: 'service', id: member.callee } },
                }),
          });
        }),
      ...granted.map((exception, position) =>
        fileOf(exception, `exception-${position}`),
      ),
    ],
  }));

function fileOf(
  { subject, override, standing, folder }: GeneratedException,
  name: string,
): WorldFile {
  const spec: Spec = {
    guardrail: OVERRIDE_GUARDRAILS[override],
    overrides: { [override]: OVERRIDE_VALUES[override] },
    ...LIVES[standing],
  };
  const { text } = exceptionFor(subject, spec, name);
  const document: { spec: Spec } = JSON.parse(text);
  return file(
    `sectors/${folder}/exceptions/${name}.yaml`,
    'Exception',
    { name, sector: folder },
    document.spec,
  );
}
