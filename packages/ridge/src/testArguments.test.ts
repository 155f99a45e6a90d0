import { testArguments } from './testArguments.ts';

describe('testArguments', () => {
  it('runs once and writes a report', () => {
    expect(testArguments([], '/tmp/r.json')).toEqual({
      jest: ['--watchAll=false', '--json', '--outputFile=/tmp/r.json'],
      report: '/tmp/r.json',
    });
  });

  it.each([[['--outputFile=/mine.json']], [['--outputFile', '/mine.json']]])(
    'reads the report where %j puts it',
    args => {
      expect(testArguments(args, '/tmp/r.json')).toEqual({
        jest: ['--watchAll=false', '--json', ...args],
        report: '/mine.json',
      });
    },
  );

  it('leaves watching to whoever asks for it', () => {
    expect(testArguments(['--watch'], '/r').jest).not.toContain(
      '--watchAll=false',
    );
  });
});
