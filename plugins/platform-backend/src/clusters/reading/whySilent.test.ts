import { whySilent } from './whySilent';

describe('whySilent', () => {
  it.each([
    ['connect ECONNREFUSED 10.1.2.3:6443', 'cannot be reached (ECONNREFUSED)'],
    ['self-signed certificate in certificate chain', 'does not trust'],
    ['unauthorized', "does not accept the portal's credentials"],
    ['Google token not found under auth.google', 'each person signs in'],
    ['anything with token=abc', 'gives no answer that makes sense'],
  ])('%s', (error, words) => {
    const message = whySilent('prod', error);
    expect(message).toContain(`The cluster prod `);
    expect(message).toContain(words);
    expect(message).not.toMatch(/10\.1\.2\.3|abc/);
  });
});
