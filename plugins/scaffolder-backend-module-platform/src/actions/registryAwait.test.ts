import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createRegistryAwaitAction } from './registryAwait';

const ENTITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'refunds', namespace: 'commerce' },
};

describe('ridgeway:registry:await', () => {
  const catalog = catalogServiceMock.mock();
  beforeEach(() => jest.resetAllMocks());

  function run(timeoutSeconds?: number) {
    const context = {
      ...createMockActionContext({
        input: { entityRef: 'component:commerce/refunds', timeoutSeconds },
      }),
      getInitiatorCredentials: async () => mockCredentials.user(),
    };
    const { handler } = createRegistryAwaitAction({ catalog });
    return { context, done: Promise.resolve(handler(context)) };
  }

  it('waits until the catalog knows the entity', async () => {
    catalog.getEntityByRef
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue(ENTITY);
    const { context, done } = run();
    await done;
    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(2);
    expect(catalog.getEntityByRef).toHaveBeenCalledWith(
      'component:commerce/refunds',
      { credentials: mockCredentials.user() },
    );
    expect(context.output).toHaveBeenCalledWith(
      'entityRef',
      'component:commerce/refunds',
    );
  });

  it('says that nothing is lost when it takes too long', async () => {
    catalog.getEntityByRef.mockResolvedValue(undefined);
    await expect(run(1).done).rejects.toThrow(
      'The catalog does not show component:commerce/refunds after 1 s. The intent is committed and nothing is lost',
    );
  });
});
