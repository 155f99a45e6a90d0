import { testArguments } from './testArguments.ts';

const FOLDERS = { report: '/tmp/r.json', cache: '/cache' };
const ALWAYS = [
  '--watchAll=false',
  '--json',
  '--testTimeout=180000',
  '--cacheDirectory=/cache',
];

describe('testArguments', () => {
  it('runs once and writes a report', () => {
    expect(testArguments([], FOLDERS)).toEqual({
      jest: [...ALWAYS, '--outputFile=/tmp/r.json'],
      report: '/tmp/r.json',
    });
  });

  it.each([[['--outputFile=/mine.json']], [['--outputFile', '/mine.json']]])(
    'reads the report where %j puts it',
    args => {
      expect(testArguments(args, FOLDERS)).toEqual({
        jest: [...ALWAYS, ...args],
        report: '/mine.json',
      });
    },
  );

  it.each([
    ['--watch', '--watchAll=false'],
    ['--testTimeout=5', '--testTimeout=180000'],
    ['--cacheDirectory=/mine', '--cacheDirectory=/cache'],
  ])('leaves what %s says to whoever asks for it', (asked, usual) => {
    expect(testArguments([asked], FOLDERS).jest).not.toContain(usual);
  });
});
