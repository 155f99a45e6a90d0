import { Output } from '../Io';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** A way to set words apart. */
export type Style = keyof typeof CODES;

/** Sets some text apart. */
export type Styled = (style: Style, text: string) => string;

/** Styles text where colours are wanted, and leaves it as it is elsewhere. */
export function styleFor({ colour }: Pick<Output, 'colour'>): Styled {
  return (style, text) =>
    colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
