/**
 * The colours of one mode. The single source for MUI 4, MUI 5, core components
 * and Backstage UI; the test beside it holds every pairing to WCAG AA.
 */
export interface ThemeTokens {
  mode: 'light' | 'dark';
  /** Behind everything. */
  page: string;
  /** Cards, tables, menus. */
  surface: string;
  /** Rows and fields on a surface. */
  raised: string;
  text: string;
  textSecondary: string;
  border: string;
  /** Borders of fields, which must be seen to be used. */
  fieldBorder: string;
  /** Buttons, selection and links. */
  accent: string;
  accentHover: string;
  onAccent: string;
  positive: string;
  positiveSubdued: string;
  negative: string;
  negativeSubdued: string;
  warning: string;
  warningSubdued: string;
  info: string;
  infoSubdued: string;
  navigation: {
    background: string;
    hover: string;
    text: string;
    selected: string;
    indicator: string;
  };
}

/** Chalk, turf and gorse: the colours of the old road by day. */
export const lightTokens: ThemeTokens = {
  mode: 'light',
  page: '#f6f5f0',
  surface: '#ffffff',
  raised: '#f3f2ec',
  text: '#1b2522',
  textSecondary: '#55625d',
  border: '#dfddd3',
  fieldBorder: '#84908b',
  accent: '#1f6650',
  accentHover: '#174d3d',
  onAccent: '#ffffff',
  positive: '#1d6f3f',
  positiveSubdued: '#e2f2e6',
  negative: '#b3261e',
  negativeSubdued: '#fbe9e7',
  warning: '#8a5300',
  warningSubdued: '#fdf0d8',
  info: '#1c5c92',
  infoSubdued: '#e4eff9',
  navigation: {
    background: '#1d2f2a',
    hover: '#2b433c',
    text: '#c7d5cf',
    selected: '#ffffff',
    indicator: '#e8bd57',
  },
};

/** The same road by night. */
export const darkTokens: ThemeTokens = {
  mode: 'dark',
  page: '#131a18',
  surface: '#1b2422',
  raised: '#24302d',
  text: '#e9eeeb',
  textSecondary: '#a9b7b1',
  border: '#33403c',
  fieldBorder: '#7c8a85',
  accent: '#84ceb2',
  accentHover: '#a5dfc8',
  onAccent: '#0f1f1a',
  positive: '#7fd49b',
  positiveSubdued: '#1a3a27',
  negative: '#ff9d94',
  negativeSubdued: '#472320',
  warning: '#f3bd63',
  warningSubdued: '#41311a',
  info: '#8fc3f2',
  infoSubdued: '#1d344a',
  navigation: {
    background: '#0d1312',
    hover: '#22302c',
    text: '#b5c4be',
    selected: '#ffffff',
    indicator: '#e8bd57',
  },
};
