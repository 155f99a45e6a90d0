import type { UnifiedThemeOptions } from '@backstage/theme';
import { ThemeTokens } from './tokens';

/**
 * What differs from the defaults, for MUI 5 and, translated, for MUI 4.
 *
 * Only where the defaults would look different from Backstage UI beside them.
 */
export function components(
  tokens: ThemeTokens,
): NonNullable<UnifiedThemeOptions['components']> {
  return {
    BackstageHeader: {
      styleOverrides: {
        header: {
          backgroundImage: 'none',
          backgroundColor: tokens.page,
          boxShadow: 'none',
          paddingBottom: 8,
        },
        title: { color: tokens.text, fontSize: 26 },
        subtitle: { color: tokens.textSecondary },
        type: { color: tokens.textSecondary },
      },
    },
    MuiPaper: {
      styleOverrides: {
        root: { backgroundImage: 'unset' },
        rounded: { borderRadius: 8 },
        elevation1: { boxShadow: 'none', border: `1px solid ${tokens.border}` },
      },
    },
    MuiButtonBase: {
      styleOverrides: {
        // A ripple alone is easily overlooked.
        root: {
          '&.Mui-focusVisible': {
            outline: `2px solid ${tokens.accent}`,
            outlineOffset: 1,
          },
        },
      },
    },
    MuiButton: {
      styleOverrides: {
        root: { textTransform: 'none', borderRadius: 6, fontWeight: 600 },
        contained: { boxShadow: 'none' },
        // The default takes the padding away and puts it back; ours keeps it.
        text: { padding: '6px 8px' },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          letterSpacing: 'normal',
          fontWeight: 600,
          minHeight: 40,
          color: tokens.textSecondary,
          '&.Mui-selected': { color: tokens.accent },
          '&:hover': { color: tokens.text, background: tokens.raised },
        },
      },
    },
    MuiChip: {
      // Chips sit in rows that space themselves.
      styleOverrides: { root: { margin: 0 }, label: { fontSize: 13 } },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
          '&:not(:last-of-type)': {
            borderBottom: `1px solid ${tokens.border}`,
          },
        },
        head: { '&:nth-of-type(odd)': { backgroundColor: tokens.raised } },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '12px 16px',
          lineHeight: 1.4,
          borderBottom: 0,
          wordBreak: 'break-word',
        },
        head: { color: tokens.textSecondary, fontWeight: 600 },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: { notchedOutline: { borderColor: tokens.fieldBorder } },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          backgroundColor: tokens.text,
          color: tokens.page,
          fontSize: 13,
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
  };
}
