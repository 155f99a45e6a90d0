import fc from 'fast-check';
import { loadWorld, OVERRIDE_GUARDRAILS, World } from '@ridgeway/intent';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy } from './__testUtils__/company/rules';
import { derive } from './derive';
import { Remedy } from './model/Condition';
import { volumeDeclaration } from './service/volumeDeclaration';
import { indexOf } from './world/WorldIndex';

type Request = NonNullable<Remedy['request']>;

/** What is wrong with a request: it could not be understood, or not be granted. */
function problemOf(
  world: World,
  { kind, subject, object, renews }: Request,
): string | undefined {
  const index = indexOf(world);
  const member = index.member(subject);
  if (!member) {
    return 'for nobody';
  }
  const [sector, name] = object.split('/');
  switch (kind) {
    case 'consent': {
      const mounts = member.resources.some(([, { type }]) => type === 'volume');
      return index.member(object) ||
        volumeDeclaration(world, object) ||
        (mounts && world.sectors.has(sector))
        ? undefined
        : 'of nobody';
    }
    case 'secret':
      return world.sectors.get(sector)?.document.spec.secrets?.[name]
        ? undefined
        : 'for no secret';
    case 'external':
      return /^[^\s/:]+:\d+$/.test(object) ? undefined : 'for no destination';
    case 'exception':
      return problemOfException(world, { subject, object, renews });
    default:
      return object === '' ? 'without a title' : undefined;
  }
}

function problemOfException(
  world: World,
  { subject, object, renews }: Pick<Request, 'subject' | 'object' | 'renews'>,
): string | undefined {
  if (renews !== undefined) {
    const key = `${subject.split('/')[0]}/${renews}`;
    return world.exceptions.get(key)?.document.spec.subject === subject
      ? undefined
      : 'renews nothing';
  }
  const guardrails: Readonly<Record<string, string>> = OVERRIDE_GUARDRAILS;
  const guardrail = Object.hasOwn(guardrails, object)
    ? guardrails[object]
    : undefined;
  return guardrail !== undefined &&
    world.guardrails.get(guardrail)?.document.spec.overridable === false
    ? 'from a guardrail that knows none'
    : undefined;
}

describe('requests of remedies, in whole generated companies', () => {
  it('name what exists, and what somebody could grant', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const world = loadWorld(files);
        const { conditions } = derive(world, optionsBy(rules));
        const remedies = conditions.flatMap(
          ({ remedy, causes = [], denials = [] }) => [
            remedy,
            ...causes.map(cause => cause.remedy),
            ...denials.map(denial => denial.remedy),
          ],
        );
        const requests = remedies.flatMap(each => each?.request ?? []);
        requests.forEach(({ kind }) => kinds.add(kind));
        const problems = requests.flatMap(request => {
          const problem = problemOf(world, request);
          return problem === undefined ? [] : [{ problem, request }];
        });
        expect(problems).toEqual([]);
      }),
      { numRuns: 60, seed: 20261121 },
    );
    expect([...kinds].sort()).toEqual([
      'consent',
      'exception',
      'external',
      'secret',
      'support',
    ]);
  });
});
