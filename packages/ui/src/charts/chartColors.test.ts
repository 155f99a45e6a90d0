import { CHART_COLORS } from './chartColors';

type Rgb = [number, number, number];

/** Linear light of a colour. */
function linear(hex: string): Rgb {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: Rgb[], [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Full dichromacy after Machado, Oliveira and Fernandes (2009). */
const VISIONS: Record<string, Rgb[]> = {
  'any colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of linear light, D65. */
function lab(rgb: Rgb): Rgb {
  const clipped = rgb.map(c => Math.min(1, Math.max(0, c)));
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    [clipped[0], clipped[1], clipped[2]],
  );
  const f = (t: number) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(a: string, b: string, vision: Rgb[]): number {
  const [p, q] = [a, b].map(hex => lab(times(vision, linear(hex))));
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', CHART_COLORS.light, '#ffffff'],
  ['dark', CHART_COLORS.dark, '#1b2422'],
] as const)('colours of charts, %s', (_mode, colors, surface) => {
  const all = [...colors.series, colors.muted];

  it.each([...all, colors.reference])('%s stands out', color => {
    expect(contrast(color, surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(VISIONS))('differ under %s', vision => {
    const close = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .map(b => ({ a, b, by: difference(a, b, VISIONS[vision]) }))
        .filter(({ by }) => by < 20),
    );
    expect(close).toEqual([]);
  });
});
