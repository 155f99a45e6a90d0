import { cedarString, permitFor } from './permit';
import { isFromListedRegistry } from './UseImage';
import { parseImage } from './parseImage';

describe('isFromListedRegistry', () => {
  it.each([
    ['ghcr.io/acme', 'ghcr.io/acme/shop', true],
    ['ghcr.io/acme/', 'ghcr.io/acme/shop', true],
    ['ghcr.io/acme', 'ghcr.io/acme', true],
    ['ghcr.io/acme', 'ghcr.io/acme-evil/shop', false],
    ['ghcr.io', 'ghcr.io.evil.example/shop', false],
    ['', 'docker.io/library/nginx', false],
  ])('%s allows %s: %s', (allowed, repository, expected) => {
    expect(isFromListedRegistry([allowed], repository)).toBe(expected);
  });

  it('allows everything where no list is kept, and nothing where it is empty', () => {
    expect(isFromListedRegistry(undefined, 'docker.io/x')).toBe(true);
    expect(isFromListedRegistry([], 'docker.io/x')).toBe(false);
  });
});

describe('parseImage', () => {
  it.each([
    ['nginx', ['docker.io', 'library/nginx', '', '']],
    ['acme/shop:1', ['docker.io', 'acme/shop', '1', '']],
    ['localhost/shop', ['localhost', 'shop', '', '']],
    ['reg.example:5000/a/b:2', ['reg.example:5000', 'a/b', '2', '']],
    ['reg.example/a@sha256:00ff', ['reg.example', 'a', '', 'sha256:00ff']],
  ])('%s', (image, parts) => {
    expect(Object.values(parseImage(image))).toEqual(parts);
  });
});

describe('permitFor', () => {
  it('is the policy and the file it belongs in', () => {
    expect(
      permitFor(
        'AccessSecret',
        'commerce/checkout',
        { type: 'Secret', id: 'payments/stripe-key' },
        'reads',
        'payments',
      ),
    ).toEqual({
      path: 'sectors/payments/policies/commerce-checkout-reads-stripe-key.cedar',
      text: `@id("commerce-checkout-reads-stripe-key")
permit (
  principal == Ridgeway::Service::"commerce/checkout",
  action == Ridgeway::Action::"AccessSecret",
  resource == Ridgeway::Secret::"payments/stripe-key"
);
`,
    });
  });

  it('quotes what could end a string', () => {
    expect(cedarString('a"b\\c\nd')).toBe('"a\\"b\\\\c\\u{a}d"');
  });
});
