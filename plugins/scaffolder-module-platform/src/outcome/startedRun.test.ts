import {
  forgetStartedRun,
  isStartedRun,
  rememberStartedRun,
} from './startedRun';

const MINUTE = 60_000;

describe('startedRun', () => {
  beforeEach(() => sessionStorage.clear());

  it('knows no run that was not started here', () => {
    expect(isStartedRun('1')).toBe(false);
  });

  it('knows the run that was started last', () => {
    rememberStartedRun('1');
    rememberStartedRun('2');
    expect(isStartedRun('1')).toBe(false);
    expect(isStartedRun('2')).toBe(true);
    forgetStartedRun();
    expect(isStartedRun('2')).toBe(false);
  });

  it('takes a run of long ago for one that is only looked at', () => {
    rememberStartedRun('1', 0);
    expect(isStartedRun('1', 9 * MINUTE)).toBe(true);
    expect(isStartedRun('1', 11 * MINUTE)).toBe(false);
  });
});
