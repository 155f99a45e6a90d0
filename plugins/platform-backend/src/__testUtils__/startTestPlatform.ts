import {
  BackstageUserPrincipal,
  coreServices,
  createServiceFactory,
  ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';
import {
  PlatformClient,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { platformPlugin } from '../plugin';
import { EXAMPLE_WORLD } from './exampleWorld';
import { examplePeople, ownershipOf } from './examplePeople';

/** A platform backend on a port of its own, with its own data directory. */
export interface TestPlatform {
  /** For example `http://localhost:1234`. */
  url: string;
  dataDirectory: string;
  /** What open pages were told. */
  signals: PlatformSignal[];
  /** The client of a person, or of a plugin when no name is given. */
  client(person?: string): PlatformClient;
  /** Bearer header of a person. */
  header(person: string): string;
  stop(): Promise<void>;
}

/** Options of {@link startTestPlatform}. */
export interface TestPlatformOptions {
  world?: Record<string, string>;
  /** File with the past of the example company. */
  history?: string;
  /** Of an earlier start; what is in it is kept. */
  dataDirectory?: string;
  /** What stands for the catalog; without one it knows the example's people alone. */
  catalog?: ServiceFactory;
  /** Settings besides those of the platform. */
  config?: JsonObject;
  /** Features that replace parts of the backend. */
  features?: Parameters<typeof startTestBackend>[0]['features'];
}

const userInfoFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials) {
      const userEntityRef = userRefOf(credentials.principal);
      return {
        userEntityRef,
        ownershipEntityRefs: ownershipOf(userEntityRef),
      };
    },
  }),
});

/** Starts the plugin over real Git and SQLite, with an example world. */
export async function startTestPlatform(
  options: TestPlatformOptions = {},
): Promise<TestPlatform> {
  const dataDirectory =
    options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'ridgeway-test-')));
  const world = join(dataDirectory, 'example');
  await writeFiles(world, options.world ?? EXAMPLE_WORLD);
  const { history } = options;
  const signals: PlatformSignal[] = [];
  const backend = await startTestBackend({
    features: [
      platformPlugin,
      mockServices.rootConfig.factory({
        data: {
          ...options.config,
          ridgeway: { dataDirectory, example: { world, history } },
        },
      }),
      options.catalog ??
        catalogServiceMock.factory({ entities: examplePeople() }),
      userInfoFactory,
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          async publish({ message }) {
            signals.push(asSignal(message));
          },
        }),
      }),
      ...(options.features ?? []),
    ],
  });
  const url = `http://localhost:${backend.server.port()}`;
  const header = (person: string) =>
    mockCredentials.user.header(`user:default/${person}`);
  return {
    url,
    dataDirectory,
    signals,
    header,
    client: person =>
      new PlatformClient({
        discoveryApi: { getBaseUrl: async id => `${url}/api/${id}` },
        fetchApi: {
          fetch: (input, init) =>
            fetch(input, {
              ...init,
              headers: {
                ...init?.headers,
                authorization: person
                  ? header(person)
                  : mockCredentials.service.header(),
              },
            }),
        },
      }),
    async stop() {
      await backend.stop();
      if (!options.dataDirectory) {
        await rm(dataDirectory, { recursive: true, force: true });
      }
    },
  };
}

/** Writes files by their path below a folder. */
export async function writeFiles(
  folder: string,
  files: Record<string, string>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function userRefOf(
  principal: unknown,
): BackstageUserPrincipal['userEntityRef'] {
  if (
    typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal
  ) {
    return String(principal.userEntityRef);
  }
  throw new Error('Not a user');
}

function asSignal(message: object): PlatformSignal {
  if ('type' in message && message.type === 'requests') {
    return { type: 'requests' };
  }
  if ('type' in message && message.type === 'live') {
    return { type: 'live', subjects: [] };
  }
  if ('head' in message && 'subjects' in message) {
    return {
      type: 'derived',
      head: String(message.head),
      subjects: Array.isArray(message.subjects) ? message.subjects : [],
    };
  }
  throw new Error(`Not a signal of the platform: ${JSON.stringify(message)}`);
}
