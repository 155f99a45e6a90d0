import { FieldChange } from '@ridgeway/derivation';
import { Style } from './styleFor';

const MOST_FIELDS = 8;
const WIDEST = 100;

/** Lines for fields that changed: what was, what is. */
export function formatFields(
  fields: readonly FieldChange[],
  style: (style: Style, text: string) => string,
): string[] {
  const left = fields.length - MOST_FIELDS;
  return [
    ...fields
      .slice(0, MOST_FIELDS)
      .flatMap(change => [
        ...('from' in change
          ? [style('red', `      - ${change.field}: ${short(change.from)}`)]
          : []),
        ...('to' in change
          ? [style('green', `      + ${change.field}: ${short(change.to)}`)]
          : []),
      ]),
    ...(left > 0 ? [`      and ${left} more`] : []),
  ];
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
