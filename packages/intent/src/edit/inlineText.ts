import { printValue } from '../print/printValue';
import { PlainValue } from '../yaml/PlainValue';

/** A value on one line, fit to stand between brackets. */
export function inlineText(value: PlainValue, asJson: boolean): string {
  if (asJson) {
    return JSON.stringify(value);
  }
  // Between the brackets of a list: what a comma would end is quoted.
  const text = printValue([value], 'flow').trim();
  // JSON is YAML, and stays on one line.
  return text.includes('\n') ? JSON.stringify(value) : text.slice(1, -1).trim();
}

/** A value as lines of a block, without indentation and line ends. */
export function blockLines(value: PlainValue): string[] {
  return printValue(value, 'block').replace(/\n$/, '').split('\n');
}
