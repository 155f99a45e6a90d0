import { palettes } from '@backstage/theme';
import { ThemeTokens } from './tokens';

/** The palette that core components and MUI read, filled from the tokens. */
export function palette(tokens: ThemeTokens) {
  const { navigation } = tokens;
  return {
    ...palettes[tokens.mode],
    background: { default: tokens.page, paper: tokens.surface },
    text: { primary: tokens.text, secondary: tokens.textSecondary },
    divider: tokens.border,
    primary: {
      main: tokens.accent,
      dark: tokens.accentHover,
      contrastText: tokens.onAccent,
    },
    secondary: { main: tokens.info },
    success: { main: tokens.positive },
    error: { main: tokens.negative },
    warning: { main: tokens.warning },
    info: { main: tokens.info },
    status: {
      ok: tokens.positive,
      warning: tokens.warning,
      error: tokens.negative,
      running: tokens.info,
      pending: tokens.warning,
      aborted: tokens.textSecondary,
    },
    banner: {
      info: tokens.infoSubdued,
      error: tokens.negativeSubdued,
      warning: tokens.warningSubdued,
      text: tokens.text,
      link: tokens.accent,
      closeButtonColor: tokens.text,
    },
    border: tokens.border,
    textContrast: tokens.text,
    textVerySubtle: tokens.border,
    textSubtle: tokens.textSecondary,
    highlight: tokens.warningSubdued,
    errorBackground: tokens.negativeSubdued,
    warningBackground: tokens.warningSubdued,
    infoBackground: tokens.infoSubdued,
    errorText: tokens.negative,
    infoText: tokens.info,
    warningText: tokens.warning,
    link: tokens.accent,
    linkHover: tokens.accentHover,
    gold: navigation.indicator,
    navigation: {
      background: navigation.background,
      indicator: navigation.indicator,
      color: navigation.text,
      selectedColor: navigation.selected,
      navItem: { hoverBackground: navigation.hover },
      submenu: { background: navigation.hover },
    },
    pinSidebarButton: { icon: navigation.text, background: navigation.hover },
    tabbar: { indicator: tokens.accent },
  };
}
