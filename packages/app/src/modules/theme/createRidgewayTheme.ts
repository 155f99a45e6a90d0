import {
  createUnifiedTheme,
  genPageTheme,
  UnifiedTheme,
} from '@backstage/theme';
import { components } from './components';
import { palette } from './palette';
import { ThemeTokens } from './tokens';

const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const PAGES = [
  'home',
  'documentation',
  'tool',
  'service',
  'website',
  'library',
  'other',
  'app',
  'apis',
  'card',
];

/** The theme of core components (MUI 4) and our screens (MUI 5). */
export function createRidgewayTheme(tokens: ThemeTokens): UnifiedTheme {
  // Every kind of page has the same, quiet header.
  const page = genPageTheme({
    colors: [tokens.raised],
    shape: 'none',
    options: { fontColor: tokens.text },
  });
  return createUnifiedTheme({
    palette: palette(tokens),
    fontFamily: FONT,
    defaultPageTheme: 'home',
    pageTheme: Object.fromEntries(PAGES.map(name => [name, page])),
    typography: {
      htmlFontSize: 16,
      fontFamily: FONT,
      h1: { fontSize: 32, fontWeight: 650, marginBottom: 8 },
      h2: { fontSize: 26, fontWeight: 650, marginBottom: 8 },
      h3: { fontSize: 22, fontWeight: 650, marginBottom: 6 },
      h4: { fontSize: 20, fontWeight: 650, marginBottom: 6 },
      h5: { fontSize: 18, fontWeight: 650, marginBottom: 4 },
      h6: { fontSize: 16, fontWeight: 650, marginBottom: 2 },
    },
    components: components(tokens),
  });
}
