import { testPortal } from '../__testUtils__/testPortal';

const portal = testPortal({ beforeAll, afterAll });

describe('ridgeway status', () => {
  it('exits with 0 when every condition is met', async () => {
    const { code, stdout, stderr } = await portal.as('ana', [
      'status',
      'payments/charge',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('owned by group:default/payments');
    expect(stdout).toContain('commerce/checkout -> payments/charge: active');
  });

  it('prints the report for programs', async () => {
    const { code, stdout } = await portal.as('ana', [
      ...['status', 'commerce/checkout', '--output', 'json'],
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: 'commerce/checkout',
      owner: 'group:default/commerce',
      conditions: expect.arrayContaining([
        expect.objectContaining({ reason: 'SecretAccessDenied' }),
      ]),
      agreements: expect.arrayContaining([
        expect.objectContaining({ callee: 'payments/charge' }),
      ]),
      exceptions: [],
      requests: [],
    });
  });

  it('speaks of a sector, and of one environment alone', async () => {
    expect(await portal.as('ana', ['status', 'payments'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const { stdout } = await portal.as('ana', [
      ...['status', 'commerce/checkout', '--environment', 'staging'],
    ]);
    expect(stdout).toContain('in staging');
    expect(stdout).not.toContain('in production');
  });

  it.each([
    ['commerce/chekout', /Did you mean commerce\/checkout\?/],
    ['comerce', /Did you mean commerce\?/],
  ])('names the nearest to %s', async (subject, message) => {
    const { code, stderr } = await portal.as('ana', ['status', subject]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
