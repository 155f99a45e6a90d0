import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const PERMIT =
  'sectors/payments/policies/commerce-checkout-reads-stripe-key.cedar';

const stripe = {
  kind: 'secret' as const,
  subject: 'commerce/checkout',
  object: 'payments/stripe-key',
  reason: 'Checkout charges cards itself from next week on.',
};

describe('requests', () => {
  let platform: TestPlatform;

  beforeEach(async () => {
    platform = await startTestPlatform();
  });
  afterEach(() => platform.stop());

  const isDenied = async () => {
    const { conditions } = await platform
      .client('ana')
      .getService({ sector: 'commerce', name: 'checkout' });
    return conditions.some(
      ({ type, status }) => type === 'PolicyAuthorized' && status === 'False',
    );
  };

  it('turn a denial into a permit: asked by one, granted by the owner', async () => {
    expect(await isDenied()).toBe(true);
    const draft = await platform.client('ana').draftRequest(stripe);
    expect(draft).toMatchObject({
      owner: 'group:default/payments',
      effect: { changes: [{ path: PERMIT }] },
    });
    const { id } = await platform.client('ana').openRequest(stripe);
    expect(
      await platform.client('lee').getRequests({ scope: 'deciding' }),
    ).toMatchObject({ totalItems: 1, items: [{ id, mayDecide: true }] });

    const seen = await platform.client('lee').getRequest(id);
    expect(seen).toMatchObject({
      state: 'open',
      requestedBy: 'user:default/ana',
      may: { grant: { allowed: true }, withdraw: { allowed: false } },
    });
    expect(seen.effect?.openness.opened.length).toBeGreaterThan(0);
    expect(seen.effect?.conditions).toContainEqual(
      expect.objectContaining({
        subject: 'commerce/checkout',
        type: 'PolicyAuthorized',
        status: 'True',
      }),
    );

    const granted = await platform.client('lee').grantRequest(id, {
      digest: seen.effect?.digest ?? '',
      reason: 'Agreed in the review.',
    });
    expect(granted).toMatchObject({
      state: 'granted',
      decidedBy: 'user:default/lee',
      decision: 'Agreed in the review.',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(granted.effect).toBeUndefined();
    expect(await isDenied()).toBe(false);
    expect(platform.signals).toContainEqual({ type: 'requests' });
  });
});
