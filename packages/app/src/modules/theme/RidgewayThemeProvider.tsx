import { UnifiedTheme, UnifiedThemeProvider } from '@backstage/theme';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ReactNode } from 'react';
import { buiVariables } from './buiVariables';
import { darkTokens, lightTokens, ThemeTokens } from './tokens';

const THEME_NAME = 'ridgeway';

interface RidgewayThemeProviderProps {
  theme: UnifiedTheme;
  tokens: ThemeTokens;
  children: ReactNode;
}

/** One look for MUI 4, MUI 5 and, through custom properties, Backstage UI. */
export function RidgewayThemeProvider(props: RidgewayThemeProviderProps) {
  const { theme, tokens, children } = props;
  const otherTokens = tokens.mode === 'light' ? darkTokens : lightTokens;
  return (
    <UnifiedThemeProvider theme={theme} themeName={THEME_NAME}>
      <GlobalStyles
        styles={{
          [`[data-theme-mode='${tokens.mode}'][data-theme-name='${THEME_NAME}']`]:
            buiVariables(tokens),
          // Passing messages are shown in the other mode, to stand out from the page.
          [`[data-theme-name='${THEME_NAME}'] [data-theme-mode='${otherTokens.mode}']`]:
            buiVariables(otherTokens),
          ':root': { colorScheme: tokens.mode },
          // What a search found.
          mark: {
            backgroundColor: tokens.warningSubdued,
            color: 'inherit',
            borderRadius: 2,
            boxShadow: `0 0 0 1px ${tokens.warningSubdued}`,
          },
          // On a phone, tabs scroll instead of making the page wider than the screen.
          '.bui-Tabs': { maxWidth: '100%' },
          '.bui-TabList': { overflowX: 'auto', scrollbarWidth: 'none' },
          // On a phone, a title takes the lines it needs, and columns stand below each other.
          '@media (max-width: 599px)': {
            '.bui-HeaderTitleStack': { height: 'auto' },
            '.bui-HeaderBreadcrumbs': { position: 'static', transform: 'none' },
            '.bui-HeaderTitle': {
              whiteSpace: 'normal',
              overflowWrap: 'anywhere',
            },
            '.bui-HeaderNav': { overflowX: 'auto', scrollbarWidth: 'none' },
            // The line that marks the present one stays within what scrolls.
            '.bui-HeaderNavActive': { bottom: 0 },
            '.bui-HeaderNavItem': { flexShrink: 0, whiteSpace: 'nowrap' },
            '.bui-Grid > .bui-GridItem': { gridColumn: '1 / -1' },
          },
        }}
      />
      {children}
    </UnifiedThemeProvider>
  );
}
