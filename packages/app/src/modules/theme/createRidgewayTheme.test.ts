import { createRidgewayTheme } from './createRidgewayTheme';
import { darkTokens, lightTokens } from './tokens';

interface CommonTheme {
  palette: { primary: { main: string }; background: { default: string } };
  getPageTheme(selector: { themeId: string }): { fontColor: string };
}

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
])('createRidgewayTheme, %s', (_name, tokens) => {
  const theme = createRidgewayTheme(tokens);

  it.each(['v4', 'v5'] as const)('has our colours in MUI %s', version => {
    const { palette } = theme.getTheme(version) as unknown as CommonTheme;
    expect(palette.primary.main).toBe(tokens.accent);
    expect(palette.background.default).toBe(tokens.page);
  });

  it('has one header for every kind of page', () => {
    const { getPageTheme } = theme.getTheme('v4') as unknown as CommonTheme;
    for (const themeId of ['home', 'service', 'tool', 'never-heard-of']) {
      expect(getPageTheme({ themeId }).fontColor).toBe(tokens.text);
    }
  });
});
