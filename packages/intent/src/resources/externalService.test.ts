import { isListed } from './externalService';

describe('isListed', () => {
  it.each([
    ['api.stripe.example', 443, true],
    ['api.stripe.example', 80, false],
    ['x.api.stripe.example', 443, false],
    ['a.cdn.example', 443, true],
    ['cdn.example', 443, false],
    ['evilcdn.example', 443, false],
  ])('%s:%d: %s', (host, port, expected) => {
    expect(
      isListed(['api.stripe.example:443', '*.cdn.example:443'], host, port),
    ).toBe(expected);
  });
});
