import { isInsideDomains } from './domains';

describe('isInsideDomains', () => {
  it.each([
    ['shop.example', true],
    ['a.shop.example', true],
    ['evilshop.example', false],
    ['example', false],
  ])('%s: %s', (host, expected) => {
    expect(isInsideDomains(host, ['other.example', 'shop.example'])).toBe(
      expected,
    );
  });

  it('is nothing where there is no domain', () => {
    expect(isInsideDomains('shop.example', [])).toBe(false);
  });
});
