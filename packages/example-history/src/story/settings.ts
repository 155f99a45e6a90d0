/** A change of targets or of support. */
export interface SettingsStory {
  at: string;
  by: string;
  message: string;
  adoption: Record<string, number>;
  support: Record<string, string>;
}

/** The last one is what the example world says. */
export const SETTINGS: readonly SettingsStory[] = [
  {
    at: '2025-01-10',
    by: 'sam',
    message: 'Say where we want to be',
    adoption: { '6m': 0.3, '12m': 0.6, '24m': 0.8 },
    support: { P0: '15m', P1: '1h', P2: '1d', P3: '10d' },
  },
  {
    at: '2025-10-02',
    by: 'sam',
    message: 'Answer small questions within a week',
    adoption: { '6m': 0.3, '12m': 0.6, '24m': 0.8 },
    support: { P0: '15m', P1: '1h', P2: '1d', P3: '5d' },
  },
  {
    at: '2026-04-07',
    by: 'sam',
    message: 'Aim higher: nine of ten services after two years',
    adoption: { '6m': 0.3, '12m': 0.6, '24m': 0.9 },
    support: { P0: '15m', P1: '1h', P2: '1d', P3: '5d' },
  },
];
