import { ConfigReader } from '@backstage/config';
import { assertDevelopmentOnly } from './assertDevelopmentOnly';

const local = {
  app: { baseUrl: 'http://localhost:7007' },
  backend: {
    baseUrl: 'http://localhost:7007',
    listen: { host: '127.0.0.1', port: 7007 },
  },
  auth: { providers: { example: { people: [] } } },
};

function check(data: object, nodeEnv?: string) {
  assertDevelopmentOnly(new ConfigReader({ ...local, ...data }), nodeEnv);
}

describe('assertDevelopmentOnly', () => {
  it.each([
    ['the loopback address', {}],
    [
      'a listen string',
      { backend: { ...local.backend, listen: '127.0.0.1:1' } },
    ],
    ['IPv6', { backend: { ...local.backend, listen: { host: '::1' } } }],
  ])('accepts %s', (_name, data) => {
    expect(() => check(data, 'development')).not.toThrow();
  });

  it.each([
    [
      'a real provider',
      { auth: { providers: { example: {}, github: {} } } },
      /auth\.providers\.github configures a real sign-in/,
    ],
    [
      'a public address of the backend',
      { backend: { ...local.backend, baseUrl: 'https://portal.example.com' } },
      /backend\.baseUrl is https:\/\/portal\.example\.com/,
    ],
    [
      'a public address of the app',
      { app: { baseUrl: 'https://portal.example.com' } },
      /app\.baseUrl is https/,
    ],
    [
      'an address that only starts like loopback',
      { app: { baseUrl: 'http://127.0.0.1.example.com' } },
      /app\.baseUrl is/,
    ],
    [
      'listening everywhere by default',
      { backend: { baseUrl: 'http://localhost:7007' } },
      /accepts connections from other machines at every address/,
    ],
    [
      'listening everywhere by a string',
      { backend: { ...local.backend, listen: ':7007' } },
      /at every address/,
    ],
    [
      'listening on a network address',
      { backend: { ...local.backend, listen: { host: '0.0.0.0' } } },
      /at 0\.0\.0\.0/,
    ],
  ])('refuses %s', (_name, data, message) => {
    expect(() => check(data)).toThrow(message);
  });

  it('refuses production', () => {
    expect(() => check({}, 'production')).toThrow(/NODE_ENV is production/);
  });

  it('names every reason at once, and the way out', () => {
    expect(() =>
      check(
        {
          app: { baseUrl: 'https://a.example' },
          auth: { providers: { example: {}, oidc: {} } },
        },
        'production',
      ),
    ).toThrow(/oidc.*a\.example.*NODE_ENV.*Remove auth\.providers\.example/s);
  });
});
