import { windowAround } from './alertColumns';

const now = Date.parse('2026-11-21T11:00:00.000Z');

describe('windowAround', () => {
  it('shows what was before an alert and after it', () => {
    expect(
      windowAround(
        {
          since: '2026-11-21T09:00:00.000Z',
          until: '2026-11-21T10:00:00.000Z',
        },
        now,
      ),
    ).toEqual({
      from: '2026-11-21T08:30:00.000Z',
      to: '2026-11-21T10:30:00.000Z',
    });
  });

  it.each([undefined, '2026-11-21T10:50:00.000Z'])(
    'ends now, not in the future, for one that ended at %p',
    until => {
      expect(
        windowAround({ since: '2026-11-21T10:00:00.000Z', until }, now).to,
      ).toBe('2026-11-21T11:00:00.000Z');
    },
  );
});
