import { NotFoundError } from '@backstage/errors';
import {
  Connection,
  SectorSummary,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { UsedPlatform } from '../services/PlatformAccess';

const ENVIRONMENTS = ['staging', 'production'];

/** A service of a small company. */
export interface CompanyService {
  /** `shop/cart`. */
  subject: string;
  /** Below `spec` of the intent. */
  spec?: string;
}

/** A platform that knows some services, and which calls were agreed to. */
export function companyPlatform(
  services: readonly CompanyService[],
  agreed: ReadonlyArray<readonly [caller: string, callee: string]> = [],
): UsedPlatform {
  const sectors = [
    ...new Set(services.map(({ subject }) => subject.split('/')[0])),
  ];
  const pageOf = <T>(items: T[]) => ({ items, totalItems: items.length });
  return {
    getSectors: async () => ({ head: 'c0ffee', items: sectors.map(sectorOf) }),
    getServices: async () => pageOf(services.map(summaryOf)),
    getIntents: async () => ({
      head: 'c0ffee',
      ...pageOf(
        services.map(service => ({
          path: `sectors/${service.subject}.yaml`,
          subject: service.subject,
          kind: 'Service' as const,
          owner: summaryOf(service).owner,
          description: '',
          text: intentOf(service),
        })),
      ),
    }),
    getService: async ({ name, sector }) => {
      const service = services.find(
        ({ subject }) => subject === `${sector}/${name}`,
      );
      if (!service) {
        throw new NotFoundError(`There is no service ${sector}/${name}.`);
      }
      return {
        ...summaryOf(service),
        intent: {
          path: `sectors/${service.subject}.yaml`,
          text: intentOf(service),
          revision: 'abc',
        },
        ...{ conditions: [], agreements: [], exceptions: [], ports: [] },
        resources: [],
      };
    },
    getConnections: async (filter = {}) => ({
      services: [],
      connections: agreed
        .map(connectionOf)
        .filter(
          ({ callee, caller }) =>
            (filter.service === undefined ||
              [callee, caller].includes(filter.service)) &&
            (filter.sector === undefined ||
              [callee, caller].some(end =>
                end.startsWith(`${filter.sector}/`),
              )),
        ),
    }),
    getActivity: async () => pageOf([]),
    recordObserved: async () => ({ recorded: true }),
  };
}

function sectorOf(name: string): SectorSummary {
  return {
    ...{ name, owner: `group:default/${name}`, purpose: name },
    environments: ENVIRONMENTS.map(environment => ({
      name: environment,
      cluster: 'main',
      namespace: `${name}-${environment}`,
    })),
    ...{ services: 1, unmet: 0, example: false },
  };
}

function summaryOf({ subject }: CompanyService): ServiceSummary {
  const [sector, name] = subject.split('/');
  return {
    ...{ sector, name, kind: 'Service', owner: `group:default/${sector}` },
    environments: ENVIRONMENTS,
    ...{ version: 'ridgeway.dev/v1', health: 'met', reasons: [] },
    example: false,
  };
}

function intentOf({ spec = '', subject }: CompanyService): string {
  const [sector, name] = subject.split('/');
  return [
    'apiVersion: ridgeway.dev/v1',
    'kind: Service',
    `metadata: { name: ${name}, sector: ${sector} }`,
    'spec:',
    '  containers: { app: { image: registry.example/app:1 } }',
    '  service: { ports: { http: { port: 8080 } } }',
    spec,
  ].join('\n');
}

function connectionOf([caller, callee]: readonly [string, string]): Connection {
  return {
    ...{ caller, callee, state: 'active' },
    environments: ENVIRONMENTS.map(name => ({ name, state: 'active' })),
  };
}
