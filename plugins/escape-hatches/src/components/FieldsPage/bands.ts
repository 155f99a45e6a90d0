import { FieldRow } from '@ridgeway/plugin-insights-common';

/** How a band is called, how it looks, and what it asks of the platform team. */
export const BAND_WORDS: Record<
  FieldRow['band'],
  { name: string; color: 'default' | 'error' | 'warning'; meaning: string }
> = {
  remove: {
    name: 'Remove list',
    color: 'error',
    meaning: 'below 10%: it costs every reader and helps hardly anybody',
  },
  watch: {
    name: 'Watch',
    color: 'warning',
    meaning: '10 to 20%: look again next quarter',
  },
  keep: { name: 'Keep', color: 'default', meaning: '20% and more' },
};

/** Bands, those that ask for something first. */
export const BANDS = ['remove', 'watch', 'keep'] as const;

/** Stands in the address for all bands. */
export const EVERY_BAND = 'all';

/** The bands that an address asks for; those that ask for something when it asks for none. */
export function bandsShown(
  text: string | undefined,
): ReadonlyArray<FieldRow['band']> {
  if (text === EVERY_BAND) {
    return BANDS;
  }
  const band = BANDS.find(id => id === text);
  return band ? [band] : ['remove', 'watch'];
}
