/** Colours of one mode, as charts use them. */
export interface ChartColors {
  /** Told apart by people with any colour vision; in this order. */
  series: readonly string[];
  /** What is aimed at or held against. */
  reference: string;
  /** What is not of this platform, or not known. */
  muted: string;
}

/**
 * Every series has 3:1 against the surface (WCAG 1.4.11), and any two differ under protanopia,
 * deuteranopia and tritanopia, which the test beside this holds.
 */
export const CHART_COLORS: Record<'light' | 'dark', ChartColors> = {
  light: {
    series: ['#0d4a94', '#c08410', '#0f9a68', '#5f2a48'],
    reference: '#1b2522',
    muted: '#8f90a0',
  },
  dark: {
    series: ['#4fb6f5', '#f0a13a', '#1a8a52', '#ecd0d8'],
    reference: '#e9eeeb',
    muted: '#848095',
  },
};
