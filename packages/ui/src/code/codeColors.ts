import { Theme } from '@mui/material/styles';
import { YamlToken } from './highlightYaml';

/** Colours of code, chosen for contrast on the theme's paper. */
export function codeColors(theme: Theme): Record<YamlToken, string> {
  const dark = theme.palette.mode === 'dark';
  return {
    key: dark ? '#8ab4f8' : '#1a4f9c',
    string: dark ? '#a5d6a7' : '#276738',
    comment: dark ? '#a3a3a3' : '#666666',
    marker: dark ? '#bdbdbd' : '#5f6368',
    plain: theme.palette.text.primary,
  };
}

/** Background of a block of code. */
export function codeBackground(theme: Theme): string {
  return theme.palette.mode === 'dark'
    ? 'rgba(255, 255, 255, 0.05)'
    : 'rgba(0, 0, 0, 0.03)';
}

/** Fonts of code. */
export const CODE_FONT =
  'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';
