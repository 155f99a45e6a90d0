import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles text for a terminal; leaves it as it is for a pipe, a file, or with NO_COLOR set. */
export function styleFor(
  stream: NodeJS.WriteStream,
): (style: Style, text: string) => string {
  return (style, text) => styleText(style, text, { stream });
}

/** Whether a stream wants colours. */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  return styleFor(stream)('bold', 'x') !== 'x';
}
