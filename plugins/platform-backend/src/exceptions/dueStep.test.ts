import { dueStep } from './dueStep';

const life = { grantedAt: '2026-09-01', expires: '2026-12-01T12:00:00Z' };
const on = (moment: string, of = life) => dueStep(of, new Date(moment));

describe('dueStep', () => {
  it.each([
    ['2026-11-01T11:59:59Z', undefined],
    ['2026-11-01T12:00:00Z', 30],
    ['2026-11-17T11:59:59Z', 30],
    ['2026-11-17T12:00:00Z', 14],
    ['2026-11-24T12:00:00Z', 7],
    ['2026-11-30T12:00:00Z', 1],
    ['2026-12-01T11:59:59Z', 1],
    ['2026-12-01T12:00:00Z', 0],
    ['2027-03-01T00:00:00Z', 0],
  ])('is due on %s: %s', (moment, step) => {
    expect(on(moment)).toBe(step);
  });

  it('leaves out what had passed when it was granted', () => {
    const short = { ...life, grantedAt: '2026-11-20' };
    expect(on('2026-11-20T00:00:01Z', short)).toBeUndefined();
    expect(on('2026-11-24T12:00:00Z', short)).toBe(7);
    const shortest = { ...life, grantedAt: '2026-12-01T11:00:00Z' };
    expect(on('2026-12-01T11:30:00Z', shortest)).toBeUndefined();
    expect(on('2026-12-01T12:00:00Z', shortest)).toBe(0);
  });
});
