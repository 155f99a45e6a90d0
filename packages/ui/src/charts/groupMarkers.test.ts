import { Marker } from '@ridgeway/plugin-telemetry-common';
import { groupMarkers } from './groupMarkers';

const marker = (ms: number, kind: Marker['kind'] = 'intent'): Marker => ({
  at: new Date(ms).toISOString(),
  kind,
  title: 'Something',
});

describe('groupMarkers', () => {
  it('numbers markers, and names those side by side together', () => {
    const groups = groupMarkers(
      [marker(0), marker(5, 'alert'), marker(12), marker(100, 'migration')],
      at => at,
      20,
    );
    expect(groups).toEqual([
      { x: 0, label: '1–3', kinds: ['intent', 'alert', 'intent'] },
      { x: 100, label: '4', kinds: ['migration'] },
    ]);
  });

  it('measures from the sign, so that a row of markers does not become one', () => {
    const groups = groupMarkers(
      [0, 15, 30, 45].map(ms => marker(ms)),
      at => at,
      20,
    );
    expect(groups.map(({ label }) => label)).toEqual(['1–2', '3–4']);
  });
});
