import { mockServices } from '@backstage/backend-test-utils';
import {
  EXAMPLE_WORLD,
  service,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from './DerivationService';
import { SnapshotChange } from './Snapshot';

jest.setTimeout(180_000);

const CHARGE = 'sectors/payments/charge.yaml';
const PERMIT = 'sectors/payments/policies/commerce-checkout.cedar';
const PLATFORM_TEAM = 'group:default/platform';

const EXCEPTION = `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: charge-as-root, sector: payments }
spec:
  subject: payments/charge
  guardrail: restricted-pods
  overrides: { runAsRoot: true }
  reason: The vendor's image runs as root
  requestedBy: user:default/lee
  grantedBy: user:default/pat
  grantedAt: 2026-11-01
  expires: 2026-11-25
`;

describe('DerivationService', () => {
  let intents: TestIntents;
  let now: Date;
  let changes: SnapshotChange[];

  const start = async () => {
    const service_ = new DerivationService({
      host: intents.host,
      platformTeam: PLATFORM_TEAM,
      logger: mockServices.logger.mock(),
      now: () => now,
    });
    service_.onChange(async change => {
      changes.push(change);
    });
    await service_.refresh();
    return service_;
  };

  const conditions = (derivation: DerivationService, subject: string) =>
    derivation.current().subjects.get(subject)?.conditions ?? [];

  const valid = (derivation: DerivationService, subject: string) =>
    conditions(derivation, subject).filter(({ type }) => type === 'Valid');

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00Z');
    changes = [];
    intents = await TestIntents.create(EXAMPLE_WORLD);
  });
  afterEach(() => intents.remove());

  it('derives again only what a commit touches', async () => {
    const derivation = await start();
    expect(changes[0].derived.sort()).toEqual([
      'commerce',
      'commerce/checkout',
      'payments',
      'payments/charge',
    ]);
    await intents.commit({
      'sectors/commerce/cart.yaml': service('commerce', 'cart'),
    });
    await derivation.refresh();
    expect(changes[1]).toMatchObject({
      paths: ['sectors/commerce/cart.yaml'],
      derived: expect.arrayContaining(['commerce/cart']),
    });
    expect(changes[1].derived).not.toContain('payments/charge');
    await derivation.refresh();
    expect(changes).toHaveLength(2);
  });

  it('keeps the last valid version of a document that breaks', async () => {
    const derivation = await start();
    await intents.commit({ [CHARGE]: 'spec: {\n' });
    await derivation.refresh();
    expect(valid(derivation, 'payments/charge')).toMatchObject([
      {
        status: 'False',
        message: expect.stringMatching(
          /^sectors\/payments\/charge\.yaml:\d+:\d+: .*last valid version/,
        ),
        remedy: { location: { file: CHARGE } },
      },
    ]);
    expect(derivation.resources('payments/charge')).not.toHaveLength(0);
    expect(valid(derivation, 'commerce/checkout')).toMatchObject([
      { status: 'True' },
    ]);

    // Also after a restart, when only Git knows what was in force.
    const restarted = await start();
    expect(valid(restarted, 'payments/charge')).toMatchObject([
      { status: 'False', message: expect.stringContaining('last valid') },
    ]);
    expect(restarted.resources('payments/charge')).toEqual(
      derivation.resources('payments/charge'),
    );

    await intents.commit({ [CHARGE]: EXAMPLE_WORLD[CHARGE] });
    await derivation.refresh();
    expect(valid(derivation, 'payments/charge')).toMatchObject([
      { status: 'True' },
    ]);
  });

  it('shows on the sector what was broken from the start', async () => {
    await intents.commit({ 'sectors/payments/new.yaml': 'kind: [' });
    const derivation = await start();
    expect(valid(derivation, 'payments')).toMatchObject([
      {
        status: 'False',
        message: expect.stringContaining('sectors/payments/new.yaml:'),
      },
    ]);
    await intents.commit({ 'sectors/payments/new.yaml': undefined });
    await derivation.refresh();
    expect(valid(derivation, 'payments')).not.toMatchObject([
      { status: 'False' },
    ]);
  });

  it('keeps the last valid version of a policy that breaks', async () => {
    await intents.commit({ [PERMIT]: STRIPE_PERMIT });
    const derivation = await start();
    const authorized = () =>
      conditions(derivation, 'commerce/checkout')
        .filter(({ type }) => type === 'PolicyAuthorized')
        .map(({ status }) => status);
    expect(new Set(authorized())).toEqual(new Set(['True']));
    await intents.commit({ [PERMIT]: 'permit (principal' });
    await derivation.refresh();
    expect(new Set(authorized())).toEqual(new Set(['True']));
    expect(valid(derivation, 'payments')).toMatchObject([{ status: 'False' }]);
    await intents.commit({ [PERMIT]: undefined });
    await derivation.refresh();
    expect(new Set(authorized())).toEqual(new Set(['False']));
  });

  it('judges subjects with exceptions and their sectors anew when time has passed, and no others', async () => {
    await intents.commit({
      'sectors/payments/exceptions/charge-as-root.yaml': EXCEPTION,
    });
    const derivation = await start();
    now = new Date('2026-11-26T12:00:00Z');
    await derivation.timePassed();
    expect(changes[1]).toMatchObject({
      paths: [],
      derived: ['payments/charge', 'payments'],
    });
    expect(derivation.deriveOptions(derivation.current()).asOf).toBe(
      '2026-11-26T12:00:00.000Z',
    );
  });

  it('goes on when a listener fails', async () => {
    const derivation = await start();
    derivation.onChange(async () => {
      throw new Error('not today');
    });
    const commit = await intents.commit({
      'sectors/commerce/cart.yaml': service('commerce', 'cart'),
    });
    expect((await derivation.refresh()).head).toBe(commit);
  });
});
