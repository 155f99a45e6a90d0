import fc from 'fast-check';
import { stringify } from 'yaml';
import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';

const key = fc.constantFrom('a', 'b', 'c', 'on', 'key two');
export const scalar = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.boolean(),
  fc.constantFrom('x', 'a, b', 'a: b', 'true', '1', '# no', '- no', "it's", ''),
);
export const { value: generated } = fc.letrec<{ value: PlainValue }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));
const root = fc.dictionary(key, generated, { minKeys: 1, maxKeys: 4 });
const style = fc.constantFrom('block', 'flow', 'json', 'mixed');

/** A text for a value with a comment above and behind every line that can have one. */
export const written = writtenAs(root);

/** Texts for any of the values, in different layouts. */
export function writtenAs(values: fc.Arbitrary<PlainValue>) {
  return fc
    .tuple(values, style, fc.boolean())
    .map(([value, how, hasComments]) => {
      const text =
        how === 'json'
          ? `${JSON.stringify(value, undefined, 2)}\n`
          : stringify(value, {
              lineWidth: 0,
              collectionStyle: how === 'mixed' ? 'any' : how,
              aliasDuplicateObjects: false,
            });
      const lines = text.trimEnd().split('\n');
      const commented =
        hasComments && (how === 'block' || how === 'mixed')
          ? lines.flatMap((line, index) => [
              `${/^ */.exec(line)?.[0]}# above ${index}`,
              `${line} # behind ${index}`,
            ])
          : lines;
      return { value, how, text: `${commented.join('\n')}\n` };
    });
}

export function pathsOf(value: PlainValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  const parts: Array<[string | number, PlainValue]> = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [
    path,
    ...parts.flatMap(([segment, inner]) => pathsOf(inner, [...path, segment])),
  ];
}

export function at(value: PlainValue, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null
        ? Reflect.get(inner, segment)
        : undefined,
    value,
  );
}

export function pick(seed: number, paths: Path[]): Path | undefined {
  return paths[seed % Math.max(1, paths.length)];
}

export function commentsIn(text: string): string[] {
  return text.match(/# (?:above|behind) \d+/g) ?? [];
}
