import { summarizeLog } from './summarizeLog.ts';

describe('summarizeLog', () => {
  it('finds the reason among stack traces', () => {
    expect(
      summarizeLog(
        [
          '\u001b[2m2026-11-20\u001b[22m auth info Starting',
          'NotAllowedError: The example sign-in lets anybody be anybody',
          '    at assertDevelopmentOnly (/x.ts:1:1)',
          '  [cause]: Error: auth.providers.github configures a real sign-in',
          'Node.js v24.21.0',
        ].join('\n'),
      ),
    ).toBe(
      'The example sign-in lets anybody be anybody\nauth.providers.github configures a real sign-in',
    );
  });

  it('ends with the last lines when nothing looks like an error', () => {
    expect(summarizeLog('one\ntwo\n')).toBe('one\ntwo');
  });
});
