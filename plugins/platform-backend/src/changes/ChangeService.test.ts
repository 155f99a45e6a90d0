import { mockServices } from '@backstage/backend-test-utils';
import { EXAMPLE_WORLD, sector, service } from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from '../derivation/DerivationService';
import { Person } from '../people/Person';
import { ChangeService } from './ChangeService';

jest.setTimeout(180_000);

const ana: Person = {
  entityRef: 'user:default/ana',
  ownershipRefs: ['user:default/ana', 'group:default/commerce'],
  name: 'Ana Silva',
  email: 'ana@test.example',
};

const cart = {
  documents: [
    {
      path: 'sectors/commerce/cart.yaml',
      text: service('commerce', 'cart'),
      create: true,
    },
  ],
  message: 'Cart',
  idempotencyKey: 'run-1',
};

describe('ChangeService', () => {
  let intents: TestIntents;

  beforeEach(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
  });
  afterEach(() => intents.remove());

  function start(): ChangeService {
    const derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    return new ChangeService({
      host: intents.host,
      derivation,
      ownerExists: async () => true,
      platformTeam: 'group:default/platform',
    });
  }

  const count = () => intents.git.text(['rev-list', '--count', 'main']);

  it('finds its commit when the process died before it could answer', async () => {
    const commit = intents.host.commit.bind(intents.host);
    jest.spyOn(intents.host, 'commit').mockImplementationOnce(async request => {
      await commit(request);
      throw new Error('killed');
    });
    await expect(start().change(cart, ana)).rejects.toThrow('killed');
    const made = await intents.host.getHead();
    expect(await start().change(cart, ana)).toEqual({
      state: 'committed',
      commit: made,
    });
    expect(await count()).toBe('2');
  });

  it('starts anew when the process died before it committed', async () => {
    jest
      .spyOn(intents.host, 'commit')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(start().change(cart, ana)).rejects.toThrow('killed');
    expect(await count()).toBe('1');
    await start().change(cart, ana);
    expect(await count()).toBe('2');
  });

  it('tries again when another process was faster, on top of its commit', async () => {
    const commit = intents.host.commit.bind(intents.host);
    jest.spyOn(intents.host, 'commit').mockImplementationOnce(async request => {
      await intents.commit({
        'sectors/commerce/other.yaml': service('commerce', 'other'),
      });
      return commit(request);
    });
    await start().change(cart, ana);
    expect(await count()).toBe('3');
  });

  it('does not believe a commit that merely says it is the change', async () => {
    const forged = await intents.commit(
      { 'sectors/commerce/other.yaml': service('commerce', 'other') },
      'x\n\nRidgeway-User: user:default/ana\nRidgeway-Change: run-1\n',
    );
    const result = await start().change(cart, ana);
    expect(result.commit).not.toBe(forged);
    expect(result.commit).toBe(await intents.host.getHead());
  });

  it('refuses to take an environment away that a service of the sector names', async () => {
    const documents = [
      {
        path: 'sectors/commerce/checkout.yaml',
        text: `${EXAMPLE_WORLD['sectors/commerce/checkout.yaml']}  environments:\n    staging: { replicas: 1 }\n`,
      },
    ];
    const changes = start();
    await changes.change({ documents, message: 'Override' }, ana);
    await expect(
      changes.change(
        {
          documents: [
            {
              path: 'sectors/commerce/sector.yaml',
              text: sector('commerce').replace(/.*staging.*\n/, ''),
            },
          ],
          message: 'No staging',
        },
        ana,
      ),
    ).rejects.toMatchObject({
      name: 'InputError',
      diagnostics: [
        expect.objectContaining({ file: 'sectors/commerce/checkout.yaml' }),
      ],
    });
  });
});
