import { wantsColour } from './wantsColour';

describe('wantsColour', () => {
  const wishes = { args: [], env: {}, isTerminal: true };

  it('is so on a terminal, and never in a pipe', () => {
    expect(wantsColour(wishes)).toBe(true);
    expect(wantsColour({ ...wishes, isTerminal: false })).toBe(false);
    expect(wantsColour({ ...wishes, env: { TERM: 'dumb' } })).toBe(false);
  });

  it('follows NO_COLOR when it is not empty', () => {
    expect(wantsColour({ ...wishes, env: { NO_COLOR: '1' } })).toBe(false);
    expect(wantsColour({ ...wishes, env: { NO_COLOR: '' } })).toBe(true);
  });

  it('follows FORCE_COLOR before NO_COLOR, as Node does', () => {
    const piped = { ...wishes, isTerminal: false };
    const forced = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect(wantsColour({ ...piped, env: forced })).toBe(true);
    expect(wantsColour({ ...wishes, env: { FORCE_COLOR: '0' } })).toBe(false);
  });

  it('follows the last option before everything else, and no operand', () => {
    const env = { NO_COLOR: '1' };
    const args = ['validate', '--no-color', '--color'];
    expect(wantsColour({ ...wishes, env, args })).toBe(true);
    expect(wantsColour({ ...wishes, env, args: ['--', '--color'] })).toBe(
      false,
    );
  });
});
