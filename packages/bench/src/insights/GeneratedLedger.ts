import { Fact, FactPage } from '@ridgeway/plugin-platform-common';

const DAYS = 730;
const DAY_MS = 86_400_000;
const END = Date.UTC(2026, 10, 20);
const SERVICES_OF_SECTOR = 20;
const REASONS = [
  'SecretAccessDenied',
  'ConsentMissing',
  'ImageMissing',
  'ImageNotAllowed',
  'HostNotAllowed',
  'QuotaExceeded',
  'ManagedTypeDenied',
  'ApiNotServed',
];
const FIELDS = Array.from({ length: 40 }, (_, index) => `spec.field${index}`);

/** A ledger that is made up as it is read, and always the same. */
export class GeneratedLedger {
  /** Facts of each round of all services. */
  private readonly rounds: number;

  constructor(private readonly size: { services: number; facts: number }) {
    this.rounds = Math.ceil(size.facts / size.services);
  }

  async read({
    after,
    limit,
  }: {
    after: number;
    limit: number;
  }): Promise<FactPage> {
    const count = Math.max(0, Math.min(limit, this.size.facts - after));
    const items = Array.from({ length: count }, (_, index) =>
      this.fact(after + index + 1),
    );
    return { items, next: after + count };
  }

  /** The moment of the last fact. */
  readonly end = new Date(END);

  private fact(position: number): Fact {
    const { services, facts } = this.size;
    const service = (position - 1) % services;
    const round = Math.floor((position - 1) / services);
    const at = new Date(
      END -
        DAYS * DAY_MS +
        Math.floor(((position - 1) / facts) * DAYS * DAY_MS),
    ).toISOString();
    const sector = `sector-${Math.floor(service / SERVICES_OF_SECTOR)}`;
    const owner = `group:default/team-${Math.floor(
      service / SERVICES_OF_SECTOR / 2,
    )}`;
    const chance = mixed(service * 7919 + round);
    return {
      position,
      at,
      actor: 'user:default/ana',
      partition: 'live',
      ...contentOf({
        ...{ service, round, sector, owner, chance, at },
        subject: `${sector}/service-${service}`,
        rounds: this.rounds,
      }),
    };
  }
}

interface Place {
  service: number;
  round: number;
  rounds: number;
  sector: string;
  subject: string;
  owner: string;
  at: string;
  /** 0 to 1. */
  chance: number;
}

type Content = Pick<Fact, 'type' | 'data' | 'subject'>;

/** Share of all rounds after which a version is deprecated. */
const DEPRECATED_FROM = 0.9;

const DEPRECATION: Content = {
  type: 'deprecation.changed',
  subject: 'old-version',
  data: {
    ...{ commit: 'c', change: 'announced', title: 'An old version', by: 'Pat' },
    ...{ of: 'version:ridgeway.dev/v1alpha1', contact: '#help' },
    owner: 'group:default/platform',
    announced: '2026-09-10',
    deadline: '2026-12-09',
  },
};

/** What happens to a service: it is committed, derived, and asked for now and then. */
function contentOf(place: Place): Content {
  const { service, round, rounds, sector, subject, owner, chance } = place;
  if (round === 0 && service % SERVICES_OF_SECTOR === 0) {
    return committed(sector, 'Sector', 'created', owner);
  }
  if (round === Math.floor(rounds * DEPRECATED_FROM) && service === 0) {
    return DEPRECATION;
  }
  const first = 1 + Math.floor(mixed(service) * rounds * 0.8);
  if (round < first) {
    return service % 3 === 0
      ? {
          type: 'component.observed',
          subject: `component:default/old-${service}`,
          data: { owner },
        }
      : {
          type: 'token.issued',
          subject,
          data: { name: 'laptop', expiresAt: '' },
        };
  }
  if (round === first) {
    const kind = service % 50 === 0 ? 'MeshMember' : 'Service';
    return committed(subject, kind, 'created', owner);
  }
  if (round === first + 2) {
    return {
      type: 'service.running',
      subject,
      data: { environment: 'production', cluster: 'prod' },
    };
  }
  if (round >= rounds * DEPRECATED_FROM && chance < 0.01) {
    return assessed(subject, service, round);
  }
  const kind = service % 50 === 0 ? 'MeshMember' : 'Service';
  if (chance < 0.4) {
    return committed(subject, kind, 'changed', owner);
  }
  if (chance < 0.8) {
    const reason =
      REASONS[Math.floor(mixed(service + round * 31) * REASONS.length)];
    const met = round === first + 1 || chance < 0.68;
    return {
      type: 'derivation.evaluated',
      subject,
      data: {
        commit: 'c',
        met,
        firstTry: false,
        unmet: met ? [] : [{ type: 'Derived', reason }],
      },
    };
  }
  const id = `${service}-${Math.floor(round / 4)}`;
  const request = {
    id,
    kind: 'support',
    owner: 'group:default/platform',
    priority: 'P2',
  };
  if (chance < 0.86) {
    return { type: 'request.opened', subject, data: request };
  }
  if (chance < 0.92) {
    return {
      type: 'request.answered',
      subject,
      data: {
        ...request,
        requestedBy: 'user:default/ana',
        minutesToAnswer: Math.floor(chance * 10_000) % 2_000,
      },
    };
  }
  if (chance < 0.96) {
    const used = FIELDS.filter((_, index) => mixed(service + index) < 0.5);
    return {
      type: 'intent.fields',
      subject,
      data: {
        ...{ commit: 'c', kind: 'Service', version: 'ridgeway.dev/v1', used },
        changed: used.filter((_, index) => index % 3 === 0),
      },
    };
  }
  return service % 10 === 0
    ? {
        type: 'exception.granted',
        subject,
        data: {
          ...{
            exception: `e-${service}`,
            sector,
            guardrail: `g-${service % 7}`,
          },
          ...{
            leaves: `g-${service % 7}`,
            reason: 'Vendor',
            commit: 'c',
            path: 'p',
          },
          ...{ grantedBy: 'user:default/pat', requestedBy: 'user:default/ana' },
          expires: new Date(Date.parse(place.at) + 90 * DAY_MS)
            .toISOString()
            .slice(0, 10),
        },
      }
    : { type: 'guardrail.opened', subject, data: { guardrail: 'g-1' } };
}

/** It is affected, and later no longer. */
function assessed(subject: string, service: number, round: number): Content {
  const deprecation = 'old-version';
  return mixed(service + round * 17) < 0.6
    ? {
        type: 'deprecation.assessed',
        subject,
        data: {
          deprecation,
          class: ['automatic', 'assisted', 'blocked'][service % 3],
          effortMinutes: 30,
          reasons: service % 3 === 2 ? ['It waits for a decision'] : [],
          stopped: false,
        },
      }
    : { type: 'deprecation.cleared', subject, data: { deprecation } };
}

function committed(
  subject: string,
  kind: string,
  change: string,
  owner: string,
): Content {
  return {
    type: 'intent.committed',
    subject,
    data: {
      ...{
        commit: 'c',
        path: `sectors/${subject}.yaml`,
        author: 'Ana',
        message: '',
      },
      byPlatformTeam: false,
      intent: {
        ...{ kind, version: 'ridgeway.dev/v1', change, owner },
        environments: ['staging', 'production'],
      },
    },
  };
}

/** A number from 0 to 1 that looks random and is always the same. */
function mixed(seed: number): number {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}
