import { mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { EXAMPLE_WORLD, service } from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from '../derivation/DerivationService';
import { PreviewService } from '../preview/PreviewService';
import { registerActions } from './registerActions';

jest.setTimeout(60_000);

describe('actions for agents', () => {
  let intents: TestIntents;
  const registry = actionsRegistryServiceMock();

  beforeAll(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    await derivation.refresh();
    registerActions(registry, {
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

  it('only read', () => {
    expect([...registry.actions.keys()].sort()).toEqual([
      'test:get-service',
      'test:list-services',
      'test:preview-intent',
    ]);
    for (const { attributes } of registry.actions.values()) {
      expect(attributes).toMatchObject({ readOnly: true, destructive: false });
    }
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
