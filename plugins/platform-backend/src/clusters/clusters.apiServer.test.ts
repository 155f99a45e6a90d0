import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ApiServer, ServedApi, tokenOf } from '@ridgeway/api-server';
import {
  LiveState,
  PlatformClient,
  readFact,
  ResourceView,
} from '@ridgeway/plugin-platform-common';
import { parse } from 'yaml';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';
import { KubernetesBackend } from './__testUtils__/KubernetesBackend';

jest.setTimeout(180_000);

const assets = process.env.KUBEBUILDER_ASSETS ?? '';
const suite = assets === '' ? describe.skip : describe;

const PLATFORM = 'platform/platform.yaml';
const WORLD = {
  ...EXAMPLE_WORLD,
  [PLATFORM]: EXAMPLE_WORLD[PLATFORM].replace(
    '    prod:',
    '    edge: { mesh: edge }\n    prod:',
  ),
};

/** What the portal may read; network policies are not among it. */
const READABLE = [
  { apiGroups: [''], resources: ['*'], verbs: ['get', 'list'] },
  { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] },
];
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const CHARGE = { sector: 'payments', name: 'charge', environment: 'staging' };
const DEPLOYMENT =
  '/apis/apps/v1/namespaces/payments-staging/deployments/charge';

suite(
  assets === ''
    ? 'clusters, at a real API server (skipped: KUBEBUILDER_ASSETS is not set)'
    : 'clusters, at a real API server',
  () => {
    let server: ApiServer;
    let kubernetesBackend: KubernetesBackend;
    let platform: TestPlatform;
    let client: PlatformClient;
    const scheduler = mockServices.scheduler();
    const look = () => scheduler.triggerTask('platform-watch-clusters');

    const resources = async () =>
      (await client.getServiceResources(CHARGE)).items;
    const liveOf = async (kind: string): Promise<LiveState | undefined> =>
      (await resources()).find(each => each.kind === kind)?.live;
    const ready = async (environment: string) =>
      (await client.getService(CHARGE)).conditions.find(
        condition =>
          condition.type === 'Ready' && condition.environment === environment,
      );
    const runningFacts = async () =>
      (await client.getFacts({ after: 0, limit: 1000 })).items.filter(
        fact => readFact(fact)?.type === 'service.running',
      );
    const applyAll = async (items: readonly ResourceView[]) => {
      const api = await ServedApi.install(server, []);
      const served = new Set(
        api.apiResources.map(each => `${each.apiVersion} ${each.kind}`),
      );
      for (const { apiVersion, kind, yaml } of items) {
        if (served.has(`${apiVersion} ${kind}`)) {
          const { status, body } = await api.apply(parse(yaml), 'for real');
          expect(`${status} ${body.message ?? ''}`).toMatch(/^20[01] $/);
        }
      }
    };
    const setStatus = async (status: object) => {
      const answer = await server.send(
        'PATCH',
        `${DEPLOYMENT}/status`,
        { status },
        'application/merge-patch+json',
      );
      expect(answer.status).toBe(200);
    };

    beforeAll(async () => {
      server = await ApiServer.start(assets, { users: ['portal'] });
      await server.send('POST', `${RBAC}/clusterroles`, {
        metadata: { name: 'portal' },
        rules: READABLE,
      });
      await server.send('POST', `${RBAC}/clusterrolebindings`, {
        metadata: { name: 'portal' },
        roleRef: { kind: 'ClusterRole', name: 'portal', apiGroup: '' },
        subjects: [{ kind: 'User', name: 'portal', apiGroup: '' }],
      });
      const kubernetes = {
        serviceLocatorMethod: { type: 'multiTenant' },
        clusterLocatorMethods: [
          {
            type: 'config',
            clusters: [
              {
                name: 'dev',
                url: server.url,
                caData: Buffer.from(server.ca).toString('base64'),
                authProvider: 'serviceAccount',
                serviceAccountToken: tokenOf('portal'),
              },
              {
                name: 'prod',
                url: 'https://127.0.0.1:1',
                authProvider: 'serviceAccount',
                serviceAccountToken: 'any',
              },
            ],
          },
        ],
      };
      kubernetesBackend = await KubernetesBackend.start(kubernetes);
      platform = await startTestPlatform({
        world: WORLD,
        config: { kubernetes },
        features: [
          createServiceFactory({
            service: coreServices.scheduler,
            deps: {},
            factory: () => scheduler,
          }),
          kubernetesBackend.feature,
        ],
      });
      client = platform.client('ana');
    });
    afterAll(async () => {
      await platform?.stop();
      await kubernetesBackend?.stop();
      await server?.stop();
    });

    it('says of every source whether it answers', async () => {
      await look();
      const { items } = await client.getSources();
      expect(items.filter(({ kind }) => kind === 'cluster')).toEqual([
        {
          kind: 'cluster',
          name: 'dev',
          state: 'connected',
          seenAt: expect.any(String),
        },
        {
          kind: 'cluster',
          name: 'edge',
          state: 'missing',
          message: expect.stringContaining('no cluster of this name'),
        },
        {
          kind: 'cluster',
          name: 'prod',
          state: 'down',
          message: expect.stringMatching(
            /^The cluster prod cannot be reached \(ECONNREFUSED\)/,
          ),
        },
      ]);
    });

    it('tells what is not there, is refused, is not served, and cannot be asked', async () => {
      expect(await liveOf('Deployment')).toEqual({
        state: 'missing',
        seenAt: expect.any(String),
      });
      expect(await liveOf('NetworkPolicy')).toMatchObject({
        state: 'unreadable',
        message: expect.stringContaining(
          'get and list in the group "networking.k8s.io"',
        ),
      });
      expect(await liveOf('AuthorizationPolicy')).toMatchObject({
        state: 'unreadable',
        message: expect.stringContaining(
          'does not serve AuthorizationPolicy (security.istio.io/v1)',
        ),
      });
      expect(await ready('staging')).toMatchObject({
        status: 'False',
        reason: 'NotApplied',
      });
      expect(await ready('production')).toMatchObject({
        status: 'Unknown',
        reason: 'ClusterUnreachable',
      });
    });

    it('tells what was applied, and how far its rollout is', async () => {
      const { items } = await client.getSectorResources('payments', 'staging');
      await applyAll(items.filter(({ kind }) => kind === 'Namespace'));
      await applyAll(await resources());
      await setStatus({
        observedGeneration: 1,
        replicas: 1,
        updatedReplicas: 1,
        unavailableReplicas: 1,
      });
      await look();

      expect(await liveOf('ServiceAccount')).toMatchObject({
        state: 'present',
        isCurrent: true,
        revision: expect.stringMatching(/^[0-9a-f]{40}$/),
        health: { level: 'none' },
      });
      expect(await liveOf('Deployment')).toMatchObject({
        state: 'present',
        health: { level: 'progressing', message: '0 of 1 pod ready' },
      });
      expect(await ready('staging')).toMatchObject({
        status: 'False',
        reason: 'RolloutProgressing',
      });
      expect(await runningFacts()).toEqual([]);
      expect(platform.signals).toContainEqual(
        expect.objectContaining({ type: 'live' }),
      );
    });

    it('writes down once that the service runs', async () => {
      await setStatus({
        observedGeneration: 1,
        replicas: 1,
        updatedReplicas: 1,
        readyReplicas: 1,
        availableReplicas: 1,
        unavailableReplicas: null,
        conditions: [
          {
            type: 'Available',
            status: 'True',
            reason: 'MinimumReplicasAvailable',
            lastTransitionTime: '2026-11-21T10:00:00Z',
          },
        ],
      });
      await look();
      await look();

      expect(await ready('staging')).toMatchObject({ status: 'True' });
      expect(await runningFacts()).toEqual([
        expect.objectContaining({
          at: '2026-11-21T10:00:00.000Z',
          subject: 'payments/charge',
          actor: 'platform',
          data: { environment: 'staging', cluster: 'dev' },
        }),
      ]);
    });

    it('sees that an object is of another version of the intent, or gone', async () => {
      await server.send(
        'PATCH',
        DEPLOYMENT,
        { metadata: { annotations: { 'ridgeway.dev/revision': 'older' } } },
        'application/merge-patch+json',
      );
      await server.send(
        'DELETE',
        '/api/v1/namespaces/payments-staging/services/charge',
      );
      await look();
      expect(await liveOf('Deployment')).toMatchObject({
        isCurrent: false,
        revision: 'older',
      });
      expect(await liveOf('Service')).toMatchObject({ state: 'missing' });
    });

    it('keeps what it knew of a cluster that stands still, and says since when', async () => {
      server.pause();
      try {
        await look();
        expect(await liveOf('Deployment')).toEqual({
          state: 'unreachable',
          message: 'The cluster dev did not answer within 10 seconds.',
          seenAt: expect.any(String),
        });
      } finally {
        server.resume();
      }
    });
  },
);
