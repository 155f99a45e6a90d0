import { darkTokens, lightTokens, ThemeTokens } from './tokens';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(start => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const GRAPHIC = 3;

function pairings(t: ThemeTokens): Array<[string, string, string, number]> {
  const backgrounds = { page: t.page, surface: t.surface, raised: t.raised };
  const words = {
    text: t.text,
    textSecondary: t.textSecondary,
    accent: t.accent,
    positive: t.positive,
    negative: t.negative,
    warning: t.warning,
    info: t.info,
  };
  return [
    ...Object.entries(words).flatMap(([word, colour]) =>
      Object.entries(backgrounds).map(
        ([name, background]): [string, string, string, number] => [
          `${word} on ${name}`,
          colour,
          background,
          TEXT,
        ],
      ),
    ),
    ['onAccent on accent', t.onAccent, t.accent, TEXT],
    ['onAccent on accentHover', t.onAccent, t.accentHover, TEXT],
    ['positive on its own', t.positive, t.positiveSubdued, TEXT],
    ['negative on its own', t.negative, t.negativeSubdued, TEXT],
    ['warning on its own', t.warning, t.warningSubdued, TEXT],
    ['info on its own', t.info, t.infoSubdued, TEXT],
    ['fieldBorder on surface', t.fieldBorder, t.surface, GRAPHIC],
    ['navigation', t.navigation.text, t.navigation.background, TEXT],
    ['navigation hovered', t.navigation.text, t.navigation.hover, TEXT],
    ['selected', t.navigation.selected, t.navigation.background, TEXT],
    ['indicator', t.navigation.indicator, t.navigation.background, GRAPHIC],
  ];
}

describe('tokens', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  describe.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ])('%s', (_name, tokens) => {
    it.each(pairings(tokens))(
      '%s can be read',
      (_pair, foreground, background, least) => {
        expect(contrast(foreground, background)).toBeGreaterThanOrEqual(least);
      },
    );
  });
});
