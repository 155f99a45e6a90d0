import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { documentsOf } from './__testUtils__/company/documentsOf';
import {
  Company,
  generatedCompany,
} from './__testUtils__/company/generatedCompany';
import {
  generatedForbid,
  generatedPermit,
  optionsBy,
  Rule,
} from './__testUtils__/company/rules';
import { containersOf, podTemplatesOf } from './__testUtils__/podTemplatesOf';
import { runs } from '@ridgeway/properties';
import { openedWaysOut } from './__testUtils__/waysOut';
import { derive } from './derive';
import { openingKinds } from './diff/openness';
import { DerivedResource } from './model/Derivation';
import { DeriveOptions } from './model/DeriveOptions';

/** Options that write down what was permitted, as `gate subject environment object`. */
function recording(options: DeriveOptions): [DeriveOptions, Set<string>] {
  const permitted = new Set<string>();
  return [
    {
      ...options,
      authorizer: {
        decide: question => {
          const decision = options.authorizer.decide(question);
          if (decision.allowed) {
            const { gate, principal, resource } = question;
            permitted.add(
              `${gate} ${principal.id} ${principal.environment} ${resource.id}`,
            );
          }
          return decision;
        },
      },
    },
    permitted,
  ];
}

/** What a derived object uses that a gate is asked for, in the same form. */
function used(resource: DerivedResource): string[] {
  const { subject, environment, object } = resource;
  const [sector, name] = subject.split('/');
  const text = JSON.stringify(object);
  const pods = podTemplatesOf({ resources: [resource] });
  const uses = [
    ...pods
      .flatMap(containersOf)
      .map(({ image }) => ['UseImage', String(image)]),
    ...pods
      .flatMap(({ spec }) => spec?.volumes ?? [])
      .flatMap(({ persistentVolumeClaim: claim }) => claim?.claimName ?? [])
      .filter(claim => !claim.startsWith(`${name}.`))
      .map(claim => ['MountVolume', `${sector}/${claim}`]),
    ...[...text.matchAll(/"([a-z-]+)\/(?:production|staging)\/key"/g)].map(
      ([, owner]) => ['AccessSecret', `${owner}/key`],
    ),
    ...(['HTTPRoute', 'Certificate', 'DNSEndpoint'].includes(object.kind)
      ? [...text.matchAll(/"([abc]\.shop\.example|shop\.other)"/g)].map(
          ([, host]) => ['Expose', host],
        )
      : []),
    ...(object.kind === 'PostgresInstance' ? [['UseManaged', 'postgres']] : []),
    ...openedWaysOut({ resources: [resource], conditions: [], agreements: [] })
      .map(way => way.split(' ').slice(2))
      .filter(([host, port]) => /\.example$/.test(host) && port !== '*')
      .map(([host, port]) => ['ReachExternal', `${host}:${port}`]),
  ];
  return uses.map(
    ([gate, what]) => `${gate} ${subject} ${environment} ${what}`,
  );
}

/** What is open under some rules. */
interface Doors {
  doors: Set<string>;
  /** Who speaks to a host in another way than somebody else. */
  inConflict: string[];
  /** Whose exception is over: what opens them is not derived, and goes on as it runs. */
  frozen: string[];
}

/**
 * The doors of a company under some rules. A host outside is told to the mesh once for a whole
 * namespace, by whoever comes first, so in the mesh that door is the sector's.
 */
function doorsUnder({ files }: Company, rules: readonly Rule[]): Doors {
  const doors = new Set<string>();
  const { resources, conditions } = derive(loadWorld(files), optionsBy(rules));
  const subjectsWith = (wanted: string) =>
    conditions
      .filter(condition =>
        [condition, ...(condition.causes ?? [])].some(
          ({ reason }) => reason === wanted,
        ),
      )
      .map(({ subject }) => subject);
  for (const { subject, environment, object } of resources) {
    for (const { kind, doors: doorsOf } of openingKinds) {
      for (const { effect, layer, what } of doorsOf(object)) {
        const whose =
          kind === 'egress' && layer === 'mesh'
            ? subject.split('/')[0]
            : subject;
        if (effect === 'opens') {
          doors.add([environment, whose, kind, layer, what].join(' '));
        }
      }
    }
  }
  return {
    doors,
    inConflict: subjectsWith('EndpointSchemeConflict'),
    frozen: subjectsWith('Degraded'),
  };
}

/** The scraper's way to the proxy, which pods on the network of their host do not have. */
const TO_THE_PROXY = / may call at port 15020$/;

/**
 * Doors that are open on one side only. Of two services that speak differently to one host, the
 * first that is permitted has its way: what becomes of the other is no matter of its own permits.
 */
function missing(from: Doors, present: Doors): string[] {
  const conflict = [...from.inConflict, ...present.inConflict];
  const frozen = [...from.frozen, ...present.frozen];
  return [...from.doors].filter(door => {
    const [, whose] = door.split(' ');
    return (
      !present.doors.has(door) &&
      !frozen.includes(whose) &&
      !TO_THE_PROXY.test(door) &&
      !(
        / egress | may call istio-egress\//.test(door) &&
        conflict.some(subject =>
          [subject, subject.split('/')[0]].includes(whose),
        )
      )
    );
  });
}

describe('gates, over generated companies', () => {
  it('were asked for everything that derived objects use, and permitted it', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const [options, permitted] = recording(optionsBy(rules));
        const { resources } = derive(loadWorld(files), options);
        expect(
          resources
            .filter(({ subject }) => subject.includes('/'))
            .flatMap(used)
            .filter(use => !permitted.has(use)),
        ).toEqual([]);
      }),
      runs(250),
    );
  });

  it('permitted every wildcard that an agreement rests on alone', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const [options, permitted] = recording(optionsBy(rules));
        const { agreements } = derive(loadWorld(files), options);
        const consentsOf = new Map(
          documentsOf(files).map(({ subject, spec }) => [
            subject,
            JSON.stringify(spec.consents ?? []),
          ]),
        );
        expect(
          agreements.filter(
            ({ state, caller, callee, environment }) =>
              state === 'active' &&
              !consentsOf.get(callee)?.includes(`"from":"${caller}"`) &&
              !['*', `${caller.split('/')[0]}/*`].some(from =>
                permitted.has(`ReachAll ${callee} ${environment} ${from}`),
              ),
          ),
        ).toEqual([]);
      }),
      runs(200),
    );
  });

  it('close nothing when one more policy permits', () => {
    fc.assert(
      fc.property(generatedCompany, generatedPermit, (company, permit) => {
        const before = doorsUnder(company, company.rules);
        const after = doorsUnder(company, [...company.rules, permit]);
        expect(missing(before, after)).toEqual([]);
      }),
      runs(150),
    );
  });

  it('open nothing when one more policy forbids', () => {
    fc.assert(
      fc.property(generatedCompany, generatedForbid, (company, forbid) => {
        const before = doorsUnder(company, company.rules);
        const after = doorsUnder(company, [...company.rules, forbid]);
        expect(missing(after, before)).toEqual([]);
      }),
      runs(150),
    );
  });
});
