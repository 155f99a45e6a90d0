import { testPortal } from '../../__testUtils__/testPortal';

const portal = testPortal({ beforeAll, afterAll });
const ASK = ['request', 'open', 'secret', 'commerce/checkout'];

/** The id that a run of `request open` or `request from` printed. */
function idIn(stdout: string): string {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(stdout)?.[0] ?? '';
}

describe('ridgeway request', () => {
  it('asks, shows, grants and lets the service become what it asked for', async () => {
    const before = await portal.as('ana', ['status', 'commerce/checkout']);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain('SecretAccessDenied');
    expect(before.stdout).toContain('ridgeway request from commerce/checkout');

    const offers = await portal.as('ana', [
      'request',
      'from',
      'commerce/checkout',
    ]);
    expect(offers.stdout).toMatch(
      /1 {2}secret commerce\/checkout payments\/stripe-key/,
    );

    const asked = await portal.as('ana', [
      ...['request', 'from', 'commerce/checkout'],
      ...['1', '--reason', 'Cards are charged'],
    ]);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('group:default/payments decides');
    const id = idIn(asked.stdout);

    const deciding = await portal.as('lee', ['request', 'list', '--deciding']);
    expect(deciding.stdout).toContain(id.slice(0, 8));
    const mine = await portal.as('ana', [
      ...['request', 'list', '--mine', '--output', 'json'],
    ]);
    expect(JSON.parse(mine.stdout).items).toMatchObject([
      { id, mayDecide: false },
    ]);

    const shown = await portal.as('lee', ['request', 'show', id.slice(0, 8)]);
    expect(shown.stdout).toContain('Cards are charged');
    expect(shown.stdout).toContain('+ permit (');
    expect(shown.stdout).toContain('More open');

    const silent = await portal.as('lee', ['request', 'grant', id]);
    expect(silent.code).toBe(64);
    expect(silent.stderr).toContain('--yes');
    const refused = await portal.as('ana', ['request', 'grant', id, '--yes']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/payments/);

    const granted = await portal.as('lee', [
      ...['request', 'grant', id.slice(0, 8), '--yes', '--reason', 'Agreed'],
    ]);
    expect(granted).toMatchObject({ code: 0, stderr: '' });
    expect(granted.stdout).toMatch(/Granted, committed as [0-9a-f]{12}/);

    const after = await portal.as('ana', ['status', 'commerce/checkout']);
    expect(after.stdout).not.toContain('SecretAccessDenied');
    const again = await portal.as('lee', ['request', 'grant', id, '--yes']);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/granted/i);
  });

  it('joins what is asked for already', async () => {
    const ask = (person: string, reason: string) =>
      portal.as(person, [
        ...['request', 'open', 'feature', 'commerce/checkout', 'Green tea'],
        ...['--reason', reason],
      ]);
    const first = await ask('ana', 'We are thirsty');
    const second = await ask('kim', 'So are we');
    expect(first.stdout).toContain(`Asked: ${idIn(first.stdout)}`);
    expect(second.stdout).toContain('Asked for already');
    expect(idIn(second.stdout)).toBe(idIn(first.stdout));
  });

  it('only looks, and says what does not exist', async () => {
    const looked = await portal.as('ana', [
      ...ASK,
      'payments/stripe-key',
      '--dry-run',
    ]);
    expect(looked.stdout).toContain('Nothing was asked.');
    const refused = await portal.as('ana', [
      ...[...ASK, 'payments/nothing', '--reason', 'x'],
    ]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('no secret nothing');
    const missing = await portal.as('ana', [...ASK, 'payments/stripe-key']);
    expect(missing.code).toBe(64);
    expect(missing.stderr).toContain('--reason');
  });

  it('declines with a reason, and withdraws', async () => {
    const open = async (title: string) => {
      const { stdout } = await portal.as('ana', [
        ...['request', 'open', 'feature', 'commerce/checkout', title],
        ...['--reason', 'It would help'],
      ]);
      return idIn(stdout);
    };
    const first = await open('Blue buttons');
    const declined = await portal.as('pat', [
      ...['request', 'decline', first, '--reason', 'Green ones are planned'],
      ...['--outcome', 'later', '--leaks-infrastructure', 'no'],
    ]);
    expect(declined).toMatchObject({ code: 0, stderr: '' });
    expect(declined.stdout).toMatch(/^Put off: .*Blue buttons/);
    const second = await open('Red buttons');
    const shown = await portal.as('pat', ['request', 'show', second]);
    expect(shown.stdout).toMatch(/no: One team asks for it/);
    const unsaid = await portal.as('pat', [
      ...['request', 'decline', second, '--reason', 'No'],
    ]);
    expect(unsaid).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Say whether it is no or later'),
    });
    const withdrawn = await portal.as('ana', ['request', 'withdraw', second]);
    expect(withdrawn).toMatchObject({ code: 0, stderr: '' });
    const late = await portal.as('pat', ['request', 'grant', second, '--yes']);
    expect(late.code).toBe(1);
    expect(late.stderr).toMatch(/withdr/i);
    const { stdout } = await portal.as('ana', [
      ...['request', 'list', '--mine', '--state', 'any'],
    ]);
    expect(stdout).toMatch(/feature, put off: .*Blue buttons/);
    expect(stdout).toMatch(/withdrawn: .*Red buttons/);
  });

  it('says when an id begins nothing', async () => {
    const { code, stderr } = await portal.as('ana', ['request', 'show', 'fff']);
    expect(code).toBe(1);
    expect(stderr).toContain('ridgeway request list');
  });

  it('declines no feature without all that is asked for', async () => {
    const { code, stderr } = await portal.as('ana', [
      ...['request', 'decline', 'abc', '--reason', 'No', '--outcome', 'no'],
    ]);
    expect(code).toBe(64);
    expect(stderr).toContain('--outcome and --leaks-infrastructure together');
  });

  it.each([
    [['request', 'lst'], /Did you mean list/],
    [['request', 'open', 'secrets', 'a', 'b'], /Allowed choices are consent/],
    [['request', 'decline', 'abc'], /--reason/],
  ])('says how it is used: %j', async (args, message) => {
    const { code, stderr } = await portal.as('ana', args);
    expect(code).toBe(64);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: ridgeway request');
  });
});
