import { isWorldPath } from '../../checks/checkPaths';
import { changes, contextOf, inputOf, resolve } from './__testUtils__/asking';
import { DENIED_WORLD } from './__testUtils__/deniedWorld';
import { requestKinds } from './index';

describe('requests', () => {
  it.each([
    [
      inputOf('consent', 'shop/cart', 'payments/charge'),
      'group:default/payments',
      'shop/cart asks to call payments/charge',
      ['payments', 'shop'],
    ],
    [
      inputOf('secret', 'shop/new', 'payments/stripe-key'),
      'group:default/payments',
      'shop/new (not declared yet) asks to read payments/stripe-key',
      ['payments', 'shop'],
    ],
    [
      inputOf('external', 'shop', 'api.example:443'),
      'group:default/shop',
      'shop asks to reach api.example:443',
      ['shop'],
    ],
    [
      inputOf('exception', 'shop/cart', 'restricted-pods', {
        overrides: { runAsRoot: true, capabilities: ['NET_RAW'] },
      }),
      'group:default/platform',
      'shop/cart asks to override restricted-pods with runAsRoot and capabilities',
      ['shop'],
    ],
    [
      inputOf('exception', 'shop/cart', 'spec.lifecycle'),
      'group:default/platform',
      'shop/cart asks for an exception with spec.lifecycle',
      ['shop'],
    ],
    [
      inputOf('claim', 'component:default/gift-vouchers', 'group:default/shop'),
      'group:default/platform',
      'shop asks to own gift-vouchers',
      [],
    ],
    [
      inputOf('support', 'shop/cart', 'Pods do not start', { priority: 'P1' }),
      'group:default/platform',
      'P1: Pods do not start (shop/cart)',
      ['shop'],
    ],
    [
      inputOf('feature', 'shop', 'Scheduled jobs'),
      'group:default/platform',
      'Scheduled jobs (shop)',
      ['shop'],
    ],
  ])('go to their owner: %j', async (input, owner, title, sectors) => {
    expect(await resolve(input)).toEqual({ owner, title, sectors });
  });

  it.each([
    [
      inputOf('consent', 'shop/cart', 'payments/chargee'),
      /Did you mean payments\/charge\?/,
    ],
    [
      inputOf('consent', 'shop/old', 'payments/charge'),
      /no service shop\/old any more/,
    ],
    [
      inputOf('consent', 'shops/cart', 'payments/charge'),
      /no sector shops\. Did you mean shop\?/,
    ],
    [inputOf('consent', '../x', 'payments/charge'), /does not name a service/],
    [
      inputOf('consent', 'shop/cart', 'payments/../x'),
      /neither a service nor a volume/,
    ],
    [inputOf('consent', 'shop/cart', 'shop/cart'), /no consent of its own/],
    [
      inputOf('secret', 'shop/cart', 'payments/stripe'),
      /no secret stripe\. Did you mean stripe-key\?/,
    ],
    [
      inputOf('secret', 'shop/cart', 'payments/constructor'),
      /no secret constructor/,
    ],
    [inputOf('external', 'shop/cart', 'https://x'), /not a destination/],
    [
      inputOf('external', 'shop/cart', 'api.example:70000'),
      /not a destination/,
    ],
    [inputOf('external', 'shop/cart', 'api.example:0443'), /not a destination/],
    [
      inputOf('secret', 'shop/sector', 'payments/stripe-key'),
      /"sector" is reserved/,
    ],
    [
      inputOf('exception', 'shop/cart', '../../etc/passwd'),
      /nothing that an exception can be about/,
    ],
    [
      inputOf('exception', 'shop/cart', 'runAsRot'),
      /nothing that an exception can be about/,
    ],
    [
      inputOf('exception', 'shop/cart', 'capabilities'),
      /Say what capabilities is to be/,
    ],
    [
      inputOf('exception', 'shop/cart', 'restricted-pods'),
      /Say what is to be overridden of restricted-pods: shareProcessNamespace/,
    ],
    [
      inputOf('exception', 'shop/cart', 'secrets-need-consent'),
      /nothing that an exception could override/,
    ],
    [
      inputOf('exception', 'shop/cart', 'no-host-network', {
        overrides: { runAsRoot: true },
      }),
      /restricted-pods, and this exception is about/,
    ],
    [
      inputOf('exception', 'shop/cart', 'MeshMember'),
      /shop\/cart is a Service/,
    ],
    [
      inputOf('exception', 'shop/cart', 'a b'),
      /nothing that an exception can be about/,
    ],
    [inputOf('exception', 'shop/cart', '../*'), /no name of a sector/],
    [
      inputOf('exception', 'shop/cart', 'runAsRoot', { expires: '2028-01-01' }),
      /not after 2027-05-20/,
    ],
    [
      inputOf('exception', 'shop/cart', 'runAsRoot', { expires: '2026-02-30' }),
      /no day that an exception can end on/,
    ],
    [
      inputOf('exception', 'shop/rooted', 'x', { renews: 'rooted-rot' }),
      /Did you mean rooted-root\?/,
    ],
    [
      inputOf('exception', 'shop/cart', 'x', { renews: 'rooted-root' }),
      /shop\/cart has no exception rooted-root/,
    ],
    [
      inputOf('claim', 'shop', 'group:default/other'),
      /belongs to group:default\/shop already/,
    ],
    [
      inputOf('claim', 'shop', 'group:default/gone'),
      /The catalog knows no group:default\/gone/,
    ],
    [
      inputOf('claim', 'component:default/nothing', 'group:default/shop'),
      /knows no component:default\/nothing/,
    ],
    [
      inputOf('claim', 'component:shop/cart', 'group:default/shop'),
      /Claim the sector instead/,
    ],
    [inputOf('support', 'shop', ' '), /Say in one line/],
    [inputOf('feature', 'nowhere', 'Jobs'), /no sector nowhere/],
  ])('that make no sense are told so: %j', async (input, message) => {
    await expect(resolve(input)).rejects.toMatchObject({
      name: expect.stringMatching(/^(NotFound|Input)Error$/),
      message: expect.stringMatching(message),
    });
  });

  it.each(
    ['a/b', '..', 'a.b', 'A', 'x'.repeat(300), 'ä', '%2e', 'a\nb'].flatMap(
      text => [
        inputOf('exception', 'shop/cart', `spec.${text}`),
        inputOf('exception', 'shop/cart', `docker.io/${text}`),
        inputOf('secret', `shop/${text}`, 'payments/stripe-key'),
        inputOf('consent', `shop/${text}`, 'payments/charge'),
        inputOf('external', `shop/${text}`, 'api.example:443'),
      ],
    ),
  )('never commit where no document lies: %j', async input => {
    const made = await changes(input).catch(() => []);
    expect(made.map(({ path }) => isWorldPath(path))).toEqual(
      made.map(() => true),
    );
  });

  it.each([
    ['consent', 'shop/cart', 'payments/charge', 'sectors/payments/charge.yaml'],
    ['external', 'shop/cart', 'api.example:443', 'sectors/shop/sector.yaml'],
  ] as const)(
    '%s finds its document gone',
    async (kind, subject, object, path) => {
      const before = contextOf();
      const files = new Map(before.snapshot.files);
      files.delete(path);
      const context = { ...before, snapshot: { ...before.snapshot, files } };
      await expect(
        changes(inputOf(kind, subject, object), context),
      ).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining(path),
      });
    },
  );

  it('for a service that was removed meanwhile are in conflict', async () => {
    await expect(
      changes(inputOf('secret', 'shop/old', 'payments/stripe-key')),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it.each([
    ['v1alpha1', 'image: a', 'callers:\n  - shop/cart'],
    [
      'v1beta1',
      'containers: { app: { image: a } }',
      'inbound:\n  - service: shop/cart',
    ],
  ])('are in the words of a document of %s', async (version, spec, granted) => {
    const path = 'sectors/payments/charge.yaml';
    const text = `apiVersion: ridgeway.dev/${version}\nkind: Service\nmetadata: { name: charge, sector: payments }\nspec:\n  ${spec}\n`;
    const [change] = await changes(
      inputOf('consent', 'shop/cart', 'payments/charge'),
      contextOf({ [path]: text }),
    );
    expect(change).toMatchObject({
      path,
      text: `${text}  ${granted.replaceAll('\n', '\n  ')}\n`,
    });
  });

  it('for a document that cannot be edited say why', async () => {
    const path = 'sectors/payments/charge.yaml';
    const text = DENIED_WORLD[path].replace(
      'consents:',
      'consents: &everybody',
    );
    await expect(
      changes(
        inputOf('consent', 'shop/cart', 'payments/charge'),
        contextOf({ [path]: text }),
      ),
    ).rejects.toThrow(/the anchor &everybody/);
  });
});

describe('granting several at once', () => {
  it('is for what opens nothing beyond its title', () => {
    const safe = requestKinds
      .filter(kind =>
        kind.isSafe(inputOf(kind.kind, 'shop/cart', 'payments/charge')),
      )
      .map(({ kind }) => kind);
    expect(safe).toEqual(['consent', 'secret']);
  });
});
