import { changes, contextOf, inputOf, resolve } from '../__testUtils__/asking';

describe('an exception', () => {
  const ask = inputOf('exception', 'shop/cart', 'runAsRoot');

  it('is written with who, why and until when', async () => {
    expect(await changes(ask)).toEqual([
      {
        path: 'sectors/shop/exceptions/cart-run-as-root.yaml',
        create: true,
        text: `apiVersion: ridgeway.dev/v1
kind: Exception
metadata:
  name: cart-run-as-root
  sector: shop
spec:
  subject: shop/cart
  guardrail: restricted-pods
  overrides:
    runAsRoot: true
  reason: We cannot do without
  requestedBy: user:default/ana
  grantedBy: user:default/pat
  grantedAt: 2026-11-21
  expires: 2027-02-19
`,
      },
    ]);
  });

  it('ends when the granter says, but not later than is allowed', async () => {
    const [change] = await changes(ask, undefined, { expires: '2027-01-31' });
    expect(change.text).toContain('expires: 2027-01-31');
    await expect(
      changes(ask, undefined, { expires: '2027-12-31' }),
    ).rejects.toThrow('It ends on 2027-05-20 at the latest');
    await expect(
      changes(ask, undefined, { expires: '2026-11-21' }),
    ).rejects.toThrow('which is over');
  });

  it('ends on a day that there is', async () => {
    await expect(
      changes(ask, undefined, { expires: '2027-02-30' }),
    ).rejects.toThrow('"2027-02-30" is no day');
  });

  it('whose end passed while it was open is granted until another day', async () => {
    const late = { ...ask, expires: '2026-11-20' };
    await expect(changes(late, undefined, late)).rejects.toThrow(
      'Choose a later day',
    );
    const [change] = await changes(late, undefined, { expires: '2027-01-31' });
    expect(change.text).toContain('expires: 2027-01-31');
  });

  it.each([
    ['images-from-allowed-registries', 'docker.io/else/cart:1'],
    ['no-wildcard-consent', 'payments/*'],
  ])(
    'is not asked for where the platform has no way around %s',
    async (id, object) => {
      const firm = contextOf({
        [`platform/guardrails/${id}.yaml`]: `apiVersion: ridgeway.dev/v1
kind: Guardrail
metadata: { name: ${id} }
spec: { title: t, why: w, layers: [derivation], owner: group:default/platform, overridable: false }
`,
      });
      await expect(
        resolve(inputOf('exception', 'shop/cart', object), firm),
      ).rejects.toThrow(`${id} cannot be switched off`);
    },
  );

  it('does not take the name of another', async () => {
    const [{ path, text = '' }] = await changes(ask);
    const taken = contextOf({
      [path]: text.replace('runAsRoot: true', 'readWriteRootFilesystem: true'),
    });
    const [other] = await changes(ask, taken);
    expect(other.path).toBe('sectors/shop/exceptions/cart-run-as-root-2.yaml');
  });

  it('says what an older version of the intent says and v1 cannot', async () => {
    const pinned = contextOf({
      'sectors/shop/cart.yaml': `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: cart, sector: shop }
spec:
  containers: { app: { image: registry.example/cart:1 } }
  nodeSelector: { disk.example.com/kind: nvme }
`,
    });
    const [change] = await changes(
      inputOf('exception', 'shop/cart', 'spec.nodeSelector'),
      pinned,
    );
    expect(change.text).toContain(`  field: spec.nodeSelector
  overrides:
    nodeSelector:
      disk.example.com/kind: nvme
`);
  });

  it('that lives on keeps its document, and takes its permit along', async () => {
    const image = inputOf('exception', 'shop/cart', 'docker.io/else/cart:1');
    const first = await changes(image);
    const after = contextOf(
      Object.fromEntries(first.map(({ path, text = '' }) => [path, text])),
    );
    const renewed = await changes({ ...image, renews: 'cart-image' }, after, {
      expires: '2027-05-01',
    });
    expect(renewed.map(({ path }) => path)).toEqual(
      first.map(({ path }) => path),
    );
    expect(renewed[0].text).toContain('renewals: 1');
    expect(renewed[1].text).toContain('datetime("2027-05-01")');
    expect(renewed[1].text).toContain('@exception("shop/cart-image")');
  });
});
