import { mockServices } from '@backstage/backend-test-utils';
import {
  EXAMPLE_WORLD,
  service,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from '../derivation/DerivationService';
import { SnapshotChange } from '../derivation/Snapshot';
import { RENDERED_REF } from '../repository/EmbeddedRenderedBranch';
import { Renderer } from './Renderer';

jest.setTimeout(180_000);

const CART = 'sectors/commerce/cart.yaml';
const CHARGE = 'sectors/payments/charge.yaml';
const PERMIT = 'sectors/payments/policies/commerce-checkout.cedar';
const DEPLOYMENT = 'prod/commerce-production/deployment-cart.yaml';

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

describe('Renderer', () => {
  let intents: TestIntents;
  let now: Date;

  /** A replica of the backend. */
  const start = async (see = (_: SnapshotChange) => {}) => {
    const { host } = intents;
    const logger = mockServices.logger.mock();
    const derivation = new DerivationService({
      host,
      platformTeam: 'group:default/platform',
      logger,
      now: () => now,
    });
    const renderer = new Renderer({
      host,
      branch: host.getRenderedBranch(),
      deriveOptions: snapshot => derivation.deriveOptions(snapshot),
      logger,
      now: () => now,
    });
    derivation.onChange(async change => {
      see(change);
      renderer.see(change);
    });
    await derivation.refresh();
    await renderer.idle();
    return {
      logger,
      renderer,
      async refresh() {
        await derivation.refresh();
        await renderer.idle();
      },
      async timePassed() {
        await derivation.timePassed();
        await renderer.idle();
      },
    };
  };

  const files = async () =>
    (await intents.git.text(['ls-tree', '-r', '--name-only', RENDERED_REF]))
      .split('\n')
      .sort();

  const show = (path: string) =>
    intents.git.text(['show', `${RENDERED_REF}:${path}`]);

  const log = async (format = '%s') =>
    (await intents.git.text(['log', `--format=${format}`, RENDERED_REF])).split(
      '\n',
    );

  const changedBy = async (commit = RENDERED_REF) =>
    (
      await intents.git.text([
        'diff-tree',
        '-r',
        '--no-commit-id',
        '--name-status',
        commit,
      ])
    ).split('\n');

  beforeEach(async () => {
    now = new Date();
    intents = await TestIntents.create(EXAMPLE_WORLD);
  });
  afterEach(() => intents.remove());

  it('has a file for each object, by cluster and namespace', async () => {
    await start();
    expect(await files()).toEqual(
      expect.arrayContaining([
        'dev/_cluster/namespace-payments-staging.yaml',
        'dev/payments-staging/deployment-charge.yaml',
        'prod/_cluster/namespace-payments-production.yaml',
        'prod/payments-production/deployment-charge.yaml',
        'prod/payments-production/networkpolicy-charge.yaml',
      ]),
    );
    const text = await show('prod/payments-production/deployment-charge.yaml');
    expect(text).toMatch(
      /^# payments\/charge in production\. .*\n---\napiVersion: apps\/v1\nkind: Deployment\n/,
    );
    expect(text.match(/^---$/gm)).toHaveLength(1);
  });

  it('makes one commit for each commit that changes something, named after it', async () => {
    const replica = await start();
    const commit = await intents.commit(
      { [CART]: service('commerce', 'cart') },
      'Add the cart\n\nRidgeway-User: user:default/ana\n',
    );
    await replica.refresh();
    await intents.commit({ 'README.md': 'Nothing that derives' });
    await replica.refresh();
    expect(await log()).toEqual(['Add the cart', 'On disk']);
    expect(await log('%b')).toContain(`Ridgeway-Intent: ${commit}`);
    const changed = await changedBy();
    expect(changed).toContain(`A\t${DEPLOYMENT}`);
    expect(changed.filter(line => line.includes('charge'))).toEqual([]);
  });

  it('removes the files of what was removed, and those alone', async () => {
    await intents.commit({ [CART]: service('commerce', 'cart') });
    const replica = await start();
    const before = await files();
    await intents.commit({ [CART]: undefined });
    await replica.refresh();
    expect(before).toContain(DEPLOYMENT);
    const changed = await changedBy();
    expect(changed.every(line => /^D\t.*cart/.test(line))).toBe(true);
    expect((await files()).filter(path => path.includes('cart'))).toEqual([]);
  });

  it('leaves files as they are while a service is not derived', async () => {
    await intents.commit({ [PERMIT]: STRIPE_PERMIT });
    const replica = await start();
    const path = 'prod/commerce-production/deployment-checkout.yaml';
    const before = await show(path);
    await intents.commit({
      [PERMIT]: undefined,
      'sectors/commerce/checkout.yaml': EXAMPLE_WORLD[
        'sectors/commerce/checkout.yaml'
      ].replace('checkout:1.0.0', 'checkout:2.0.0'),
    });
    await replica.refresh();
    expect(await show(path)).toBe(before);
    await start();
    expect(await show(path)).toBe(before);
    await intents.commit({ [PERMIT]: STRIPE_PERMIT });
    await replica.refresh();
    expect(await show(path)).toContain('checkout:2.0.0');
  });

  it('keeps what a broken document has rendered, also after a restart', async () => {
    const replica = await start();
    const before = await files();
    await intents.commit({ [CHARGE]: 'kind: [' });
    await replica.refresh();
    await start();
    expect(await files()).toEqual(before);
  });

  it('commits what a moment changes, named after it', async () => {
    now = new Date('2026-10-20T12:00:00Z');
    const notYet = EXCEPTION.replace('2026-11-25', '2099-01-01').replace(
      '2026-11-01',
      '2098-11-01',
    );
    await intents.commit({
      'sectors/payments/exceptions/charge-as-root.yaml': notYet,
    });
    const replica = await start();
    const path = 'prod/payments-production/deployment-charge.yaml';
    expect(await show(path)).toContain('runAsNonRoot: true');
    now = new Date('2098-11-01T00:01:00Z');
    await replica.timePassed();
    expect(await show(path)).not.toContain('runAsNonRoot: true');
    expect((await log())[0]).toBe('What 2098-11-01T00:00:00.000Z changed');
    expect(await log('%b')).toContain(
      'Ridgeway-Boundary: 2098-11-01T00:00:00.000Z',
    );
    expect(await log('%cI')).toHaveLength(2);
  });

  it('is written once by two replicas, and follows whoever is ahead', async () => {
    const [one, two] = [await start(), await start()];
    await intents.commit({ [CART]: service('commerce', 'cart') }, 'Cart\n');
    await Promise.all([one.refresh(), two.refresh()]);
    expect(await log()).toEqual(['Cart', 'On disk']);
    await intents.commit({ [CART]: undefined }, 'No cart\n');
    await one.refresh();
    await intents.commit({ [CART]: service('commerce', 'cart') }, 'Again\n');
    await two.refresh();
    await one.refresh();
    expect(await log()).toEqual(['Again', 'No cart', 'Cart', 'On disk']);
    expect(await files()).toContain(DEPLOYMENT);
    expect(two.logger.error).not.toHaveBeenCalled();
  });

  it('is not taken back by a replica that is behind', async () => {
    const seen: SnapshotChange[] = [];
    const slow = await start(change => seen.push(change));
    await intents.commit({ [CART]: service('commerce', 'cart') }, 'Cart\n');
    await start();
    const [old] = seen;
    slow.renderer.see(old);
    await slow.renderer.idle();
    expect(await files()).toContain(DEPLOYMENT);
    expect(await log()).toEqual(['Cart', 'On disk']);
  });

  it('mends what was missed, and what somebody did to the branch', async () => {
    const replica = await start();
    const { git } = intents;
    const branch = intents.host.getRenderedBranch();
    const head = await branch.getHead();
    await branch.commit({
      parent: head?.commit,
      changes: [
        { path: 'prod/payments-production/deployment-charge.yaml' },
        { path: 'prod/payments-production/stray.yaml', text: 'kind: Stray\n' },
      ],
      message: 'By hand\n',
      at: now,
    });
    await intents.commit({ [CART]: service('commerce', 'cart') }, 'Cart\n');
    await replica.refresh();
    expect(await files()).toEqual(
      expect.arrayContaining([
        DEPLOYMENT,
        'prod/payments-production/deployment-charge.yaml',
      ]),
    );
    expect(await files()).not.toContain('prod/payments-production/stray.yaml');
    await git.run(['update-ref', '-d', RENDERED_REF]);
    await start();
    expect(await log()).toEqual(['Cart']);
  });

  it('tries again what could not be written', async () => {
    const replica = await start();
    const broken = jest
      .spyOn(intents.host, 'getHistory')
      .mockRejectedValue(new Error('The disk is full'));
    await intents.commit({ [CART]: service('commerce', 'cart') }, 'Cart\n');
    await replica.refresh();
    expect(replica.logger.error).toHaveBeenCalledWith(
      expect.stringContaining('The disk is full'),
    );
    broken.mockRestore();
    replica.renderer.retry();
    await replica.renderer.idle();
    expect(await files()).toContain(DEPLOYMENT);
  });
});
