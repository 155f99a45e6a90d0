import { mockServices } from '@backstage/backend-test-utils';
import {
  EXAMPLE_WORLD,
  sector,
  service,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from '../derivation/DerivationService';
import { Person } from '../people/Person';
import { PreviewService } from './PreviewService';

jest.setTimeout(180_000);

const ana: Person = {
  entityRef: 'user:default/ana',
  ownershipRefs: ['user:default/ana', 'group:default/commerce'],
  name: 'Ana Silva',
  email: 'ana@test.example',
};
const cart = 'sectors/commerce/cart.yaml';

describe('PreviewService', () => {
  let intents: TestIntents;
  let preview: PreviewService;

  beforeAll(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    await derivation.refresh();
    preview = new PreviewService({
      derivation,
      ownerExists: async ref => ref !== 'group:default/none',
      platformTeam: 'group:default/platform',
    });
  });
  afterAll(() => intents.remove());

  it('derives a sector that is new', async () => {
    const result = await preview.preview(
      {
        documents: [
          {
            path: 'sectors/outlet/sector.yaml',
            text: sector('outlet').replace(
              'group:default/outlet',
              'group:default/commerce',
            ),
            create: true,
          },
        ],
      },
      ana,
    );
    expect(result.diagnostics).toEqual([]);
    expect(result.resources).toContainEqual(
      expect.objectContaining({ kind: 'Namespace', name: 'outlet-staging' }),
    );
    expect(result.resources.every(({ subject }) => subject === 'outlet')).toBe(
      true,
    );
  });

  it('shows whose conditions change elsewhere, and warns of what is not yours', async () => {
    const path = 'sectors/payments/policies/commerce-checkout.cedar';
    const { affected, diagnostics, openness } = await preview.preview(
      { documents: [{ path, text: STRIPE_PERMIT }] },
      ana,
    );
    expect(affected).toContainEqual(
      expect.objectContaining({
        subject: 'commerce/checkout',
        type: 'PolicyAuthorized',
        status: 'True',
      }),
    );
    expect(openness.opened).toContainEqual(
      expect.objectContaining({
        kind: 'secret',
        subjects: expect.arrayContaining([
          { subject: 'commerce/checkout', environment: 'staging' },
        ]),
      }),
    );
    expect(openness.closed).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: 'warning', reason: 'NotYours' }),
    ]);
  });

  it('tells what stands there already, and asks nobody whose it is', async () => {
    const text = service('commerce', 'cart');
    const theirs = 'sectors/payments/charge.yaml';
    const { unchanged, diagnostics } = await preview.preview(
      {
        documents: [
          { path: cart, text: `${text}# another\n` },
          { path: theirs, text: EXAMPLE_WORLD[theirs] },
        ],
      },
      ana,
    );
    expect(unchanged).toEqual([theirs]);
    expect(diagnostics).toEqual([]);
  });

  it('shows what a callee that goes away means for its callers', async () => {
    const { affected, resources } = await preview.preview(
      { documents: [{ path: 'sectors/payments/charge.yaml' }] },
      undefined,
    );
    expect(resources).toEqual([]);
    expect(affected).toContainEqual(
      expect.objectContaining({
        subject: 'commerce/checkout',
        type: 'AgreementsMet',
        status: 'False',
      }),
    );
  });

  it.each([
    [
      'UnknownField',
      { path: cart, text: `${service('commerce', 'cart')}x: 1\n` },
    ],
    ['NameMismatch', { path: cart, text: service('commerce', 'other') }],
    [
      'DocumentTooLarge',
      { path: cart, text: `# ${'x'.repeat(2 * 1024 * 1024)}` },
    ],
    [
      'AlreadyExists',
      {
        path: 'sectors/commerce/checkout.yaml',
        text: service('commerce', 'checkout'),
        create: true,
      },
    ],
    ['UnknownPath', { path: 'sectors/commerce.yaml', text: 'x' }],
    ['NothingToRemove', { path: cart }],
    [
      'UnknownOwner',
      {
        path: 'sectors/commerce/sector.yaml',
        text: sector('commerce').replace(
          'group:default/commerce',
          'group:default/none',
        ),
      },
    ],
  ])(
    'says %s with its place, and derives nothing',
    async (reason, document) => {
      const result = await preview.preview({ documents: [document] }, ana);
      expect(result.diagnostics.map(found => found.reason)).toContain(reason);
      for (const { file, line, column } of result.diagnostics) {
        expect(file).toBe(document.path);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
      expect(result.resources).toEqual([]);
      expect(result.conditions).toEqual([]);
    },
  );

  it('finds no second fault in a service whose sector is broken in the same change', async () => {
    const { diagnostics } = await preview.preview(
      {
        documents: [
          { path: 'sectors/outlet/sector.yaml', text: 'kind: Sector\n' },
          {
            path: 'sectors/outlet/shop.yaml',
            text: service('outlet', 'shop'),
          },
        ],
      },
      undefined,
    );
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['sectors/outlet/sector.yaml']),
    );
  });

  it('takes less than 100 ms', async () => {
    const durations: number[] = [];
    for (let run = 0; run < 20; run++) {
      const start = performance.now();
      await preview.preview(
        { documents: [{ path: cart, text: service('commerce', 'cart') }] },
        ana,
      );
      durations.push(performance.now() - start);
    }
    // The fastest: the others tell of what else the machine does.
    expect(Math.min(...durations)).toBeLessThan(100);
  });
});
