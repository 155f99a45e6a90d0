import fc from 'fast-check';
import { OverrideId, WorldFile } from '@ridgeway/intent';
import { guardrail, meshMember } from '../exceptions';
import { file, filesOf, Spec } from '../worlds';
import {
  exceptionFile,
  hatchFile,
  GeneratedException,
  generatedException,
} from './exception';
import { generatedPlatform } from './platform';
import { generatedRelations, Relations } from './relations';
import { generatedRules, Rule } from './rules';
import { generatedSector } from './sector';
import { generatedService } from './service';
import { NAMES, NOBODY, SECTORS } from './vocabulary';

/** An exception that counts: live, granted by an owner, and in the folder of its subject's sector. */
export interface LiveException {
  subject: string;
  override: OverrideId;
}

/** Everything that an organisation has in its intent repository. */
export interface Company {
  files: WorldFile[];
  rules: Rule[];
  liveExceptions: LiveException[];
}

const PLATFORM_FILE = 'platform/platform.yaml';

type MemberKind = 'Service' | 'MeshMember' | 'Package';

interface GeneratedMember {
  subject: string;
  kind: MemberKind;
  spec: Spec;
  /** How the exception stands that lets it use an escape hatch. */
  hatch: 'live' | 'expired' | 'none';
}

const memberOf = (
  sectors: readonly string[],
  names: readonly string[],
): fc.Arbitrary<GeneratedMember> =>
  fc.record({
    subject: fc
      .tuple(fc.constantFrom(...sectors), fc.constantFrom(...names))
      .map(parts => parts.join('/')),
    hatch: fc.constantFrom('live', 'live', 'live', 'expired', 'none'),
    kind: fc.constantFrom<MemberKind[]>(
      'Service',
      'Service',
      'Service',
      'Service',
      'Service',
      'Service',
      'Service',
      'MeshMember',
      'MeshMember',
      'Package',
    ),
    spec: generatedService,
  });

/** Companies of a few services, which shrink well, and some of dozens. */
export const generatedCompany: fc.Arbitrary<Company> = fc.oneof(
  {
    weight: 6,
    arbitrary: companyOf(0, 8, SECTORS.slice(0, 3), NAMES.slice(-6)),
  },
  { weight: 1, arbitrary: companyOf(24, 60) },
);

/** Companies with a number of members in some range. */
export function companyOf(
  least: number,
  most: number,
  sectors: readonly string[] = SECTORS,
  names: readonly string[] = NAMES,
): fc.Arbitrary<Company> {
  return fc
    .record({
      platform: fc.option(generatedPlatform, { nil: undefined, freq: 30 }),
      sectors: fc.tuple(
        ...sectors.map(name =>
          generatedSector(name).map(spec => [name, spec] as const),
        ),
      ),
      missing: fc.oneof(
        { weight: 9, arbitrary: fc.constant(undefined) },
        fc.constantFrom(...sectors),
      ),
      members: fc.uniqueArray(memberOf(sectors, names), {
        minLength: least,
        maxLength: most,
        selector: ({ subject }) => subject,
      }),
      relations: generatedRelations(most),
      exceptions: fc.array(generatedException, {
        maxLength: Math.ceil(most / 3),
      }),
      fixed: fc.constantFrom(
        ...Array.from({ length: 6 }, () => undefined),
        'no-host-network',
        'restricted-pods',
        'one-way-in',
      ),
      assets: fc.oneof(
        { weight: 4, arbitrary: fc.constant([...sectors]) },
        fc.subarray([...sectors]),
      ),
      rules: generatedRules,
    })
    .map(({ rules, ...parts }) => ({
      rules,
      files: filesFor(parts),
      liveExceptions: liveOf(parts),
    }));
}

interface Parts {
  platform: Spec | undefined;
  sectors: ReadonlyArray<readonly [string, Spec]>;
  missing: string | undefined;
  members: GeneratedMember[];
  relations: Relations;
  exceptions: GeneratedException[];
  fixed: string | undefined;
  assets: readonly string[];
}

function subjectAt(all: readonly GeneratedMember[], position: number): string {
  return all[position % (all.length + 1)]?.subject ?? NOBODY;
}

function liveOf({ exceptions, members: all }: Parts): LiveException[] {
  return exceptions
    .filter(
      ({ life, granted, astray }) =>
        (life === 'live' || life === 'ending') && granted && !astray,
    )
    .map(({ subject, override }) => ({
      subject: subjectAt(all, subject),
      override,
    }));
}

function filesFor(parts: Parts): WorldFile[] {
  const { platform, sectors, missing, members: all, exceptions, fixed } = parts;
  const specs = Object.fromEntries(
    sectors.filter(([name]) => name !== missing),
  );
  return [
    ...filesOf(specs).filter(({ path }) => path !== PLATFORM_FILE),
    ...(platform ? filesOf({}, platform) : []),
    ...related(parts).map(memberFile),
    ...all.flatMap(({ subject, kind, hatch }) =>
      kind === 'Service' || hatch === 'none' ? [] : [hatchFile(subject, hatch)],
    ),
    ...exceptions.map((exception, position) =>
      exceptionFile(
        exception,
        subjectAt(all, exception.subject),
        `exception-${position}`,
      ),
    ),
    ...(fixed ? [guardrail(fixed, { overridable: false })] : []),
    ...parts.assets.map(sector => ({
      path: `sectors/${sector}/files/app.conf`,
      text: 'name: ${metadata.name}\n',
    })),
  ];
}

function memberFile({ subject, kind, spec }: GeneratedMember): WorldFile {
  const { resources, consents } = spec;
  const [sector, name] = subject.split('/');
  switch (kind) {
    case 'MeshMember':
      return meshMember(subject, {
        serviceAccount: name,
        ports: {
          http: { port: 8080, mtls: 'permissive' },
          grpc: { port: 8081 },
        },
        resources: withoutTypes(resources, ['volume', 'postgres', 'secret']),
        consents,
      });
    case 'Package':
      return file(
        `sectors/${sector}/${name}.yaml`,
        'Package',
        { name, sector },
        {
          folder: `sectors/${sector}/manifests`,
          resources: withoutTypes(resources, ['volume', 'postgres']),
          consents,
        },
      );
    default:
      return filesOf({ [subject]: spec })[0];
  }
}

function withoutTypes(resources: unknown, types: readonly string[]): Spec {
  return Object.fromEntries(
    Object.entries<Spec>(Object(resources)).filter(
      ([, { type }]) => !types.includes(String(type)),
    ),
  );
}

function hasPort(
  all: readonly GeneratedMember[],
  subject: string,
  port: string,
): boolean {
  const member = all.find(other => other.subject === subject);
  return (
    member?.kind === 'MeshMember' ||
    (member?.kind === 'Service' && port in Object(member.spec.service).ports)
  );
}

/** Members with what they have to do with each other. */
function related({ members: all, relations }: Parts): GeneratedMember[] {
  const resources = new Map<string, Spec>();
  const consents = new Map<string, Map<string, Spec>>();
  const mounts = new Map<string, Spec>();
  const put = (map: Map<string, Spec>, subject: string, entries: Spec) =>
    map.set(subject, { ...map.get(subject), ...entries });

  for (const call of relations.calls) {
    const caller = subjectAt(all, call.caller);
    const callee = subjectAt(all, call.callee);
    if (caller === callee) {
      continue;
    }
    if (call.declared) {
      const name = `call-${callee.replace('/', '-')}`;
      put(resources, caller, { [name]: { type: 'service', id: callee } });
    }
    if (call.consent !== 'none') {
      const from = {
        named: caller,
        sector: `${caller.split('/')[0]}/*`,
        everybody: '*',
      }[call.consent];
      const known = consents.get(callee) ?? new Map<string, Spec>();
      const ports = call.ports?.filter(port => hasPort(all, callee, port));
      known.set(from, { from, ...(ports?.length ? { ports } : {}) });
      consents.set(callee, known);
    }
  }
  for (const { owner, consumer, named, accessMode } of relations.volumes) {
    const subject = subjectAt(all, owner);
    const beside = all.filter(
      other =>
        other.subject !== subject &&
        other.subject.split('/')[0] === subject.split('/')[0],
    );
    const other = consumer === undefined ? NOBODY : subjectAt(beside, consumer);
    put(resources, subject, {
      disk: {
        type: 'volume',
        params: {
          size: '1Gi',
          accessMode,
          consumers: named && other !== NOBODY ? [other] : [],
        },
      },
    });
    put(mounts, subject, { '/data': { source: '${resources.disk}' } });
    if (other !== NOBODY) {
      put(resources, other, {
        theirs: { type: 'volume', id: `${subject}.disk` },
      });
      put(mounts, other, { '/theirs': { source: '${resources.theirs}' } });
    }
  }
  return all.map(({ spec, ...member }) => {
    const { subject } = member;
    const { app, ...helpers } = Object(spec.containers);
    return {
      ...member,
      spec: {
        ...spec,
        containers: {
          app: { ...app, volumes: mounts.get(subject) ?? {} },
          ...helpers,
        },
        resources: { ...Object(spec.resources), ...resources.get(subject) },
        consents: [...(consents.get(subject)?.values() ?? [])],
      },
    };
  });
}
