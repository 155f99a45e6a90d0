import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { EXAMPLE_WORLD, service } from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { TestRequests } from '../__testUtils__/TestRequests';
import { MIGRATIONS } from '../database/migrate';
import { DerivationService } from '../derivation/DerivationService';
import { PreviewService } from '../preview/PreviewService';
import { registerActions } from './registerActions';

jest.setTimeout(180_000);

const audit = jest.fn(async () => {});

describe('actions for agents', () => {
  let intents: TestIntents;
  let requests: TestRequests;
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const registry = actionsRegistryServiceMock();

  beforeAll(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    await derivation.refresh();
    const knex = await databases.init('SQLITE_3');
    await knex.migrate.latest({ directory: MIGRATIONS });
    requests = await TestRequests.start({ knex, intents });
    registerActions(registry, {
      auditor: mockServices.auditor.mock({
        createEvent: async () => ({ success: audit, fail: audit }),
      }),
      requests: {
        access: { of: async () => requests.caller('ana') },
        service: requests.service,
      },
      derivation,
      platformTeam: 'group:default/platform',
      preview: new PreviewService({
        derivation,
        ownerExists: async () => true,
        platformTeam: 'group:default/platform',
      }),
    });
  });
  afterAll(() => intents.remove());

  it('read, but for asking an owner', () => {
    const writing = [...registry.actions].filter(
      ([, { attributes }]) => !attributes?.readOnly,
    );
    expect([...registry.actions.keys()].sort()).toEqual([
      'test:get-service',
      'test:list-requests',
      'test:list-services',
      'test:open-request',
      'test:preview-intent',
    ]);
    expect(
      writing.map(([id, { visibilityPermission }]) => [
        id,
        visibilityPermission?.name,
      ]),
    ).toEqual([['test:open-request', 'platform.request.open']]);
    for (const { attributes } of registry.actions.values()) {
      expect(attributes).toMatchObject({ destructive: false });
    }
  });

  it('ask an owner as their person, and find the request again', async () => {
    const { output } = await registry.invoke({
      id: 'test:open-request',
      input: {
        kind: 'secret',
        subject: 'commerce/checkout',
        object: 'payments/stripe-key',
        reason: 'Because',
      },
    });
    expect(output).toMatchObject({
      state: 'open',
      owner: 'group:default/payments',
    });
    expect(audit).toHaveBeenCalledTimes(1);
    const listed = await registry.invoke({
      id: 'test:list-requests',
      input: { scope: 'mine' },
    });
    expect(listed.output).toMatchObject({
      totalItems: 1,
      items: [{ requestedBy: 'user:default/ana', mayDecide: false }],
    });
  });

  it('list services', async () => {
    const { output } = await registry.invoke({
      id: 'test:list-services',
      input: { health: 'unmet' },
    });
    expect(output).toMatchObject({
      totalItems: 1,
      items: [{ sector: 'commerce', name: 'checkout' }],
    });
  });

  it('get a service with the permit that would help it', async () => {
    const { output } = await registry.invoke({
      id: 'test:get-service',
      input: { sector: 'commerce', name: 'checkout' },
    });
    expect(output).toMatchObject({
      owner: 'group:default/commerce',
      conditions: expect.arrayContaining([
        expect.objectContaining({
          type: 'PolicyAuthorized',
          remedies: expect.arrayContaining([
            expect.stringContaining('permit ('),
          ]),
        }),
      ]),
    });
  });

  it('preview an intent', async () => {
    const preview = (text: string) =>
      registry.invoke({
        id: 'test:preview-intent',
        input: { documents: [{ path: 'sectors/commerce/cart.yaml', text }] },
      });
    expect((await preview(service('commerce', 'cart'))).output).toMatchObject({
      findings: [],
      resources: expect.arrayContaining([
        { environment: 'staging', kind: 'Deployment', name: 'cart' },
      ]),
    });
    expect((await preview('kind: Nothing')).output).toMatchObject({
      findings: expect.arrayContaining([
        expect.stringMatching(/^sectors\/commerce\/cart\.yaml:\d+:\d+: /),
      ]),
      resources: [],
    });
  });
});
