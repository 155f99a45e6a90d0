import fc from 'fast-check';

type Step = string | number;

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '',
  ' ',
  '<<',
  'a.b',
  '0',
  'null',
  '<name>',
  '\n',
  'x'.repeat(300),
  'name',
  'spec',
  'metadata',
  'files',
  'before',
];

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    65536,
    '',
    ' ',
    '~',
    '*',
    '../x',
    '${',
    '${}',
    '${metadata}',
    '${resources.constructor.__proto__}',
    '$${metadata.name}',
    'constructor/prototype',
    [],
    [null],
    {},
    { constructor: { prototype: 1 } },
    '\u0000',
    '\ud800',
    'x'.repeat(5_000),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const mutation = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  kind: fc.constantFrom('set', 'remove', 'add', 'rename', 'move', 'wrap'),
  key: fc.constantFrom(...ODD_KEYS),
  value: oddValue,
});

/** Trees with values set, removed, added, renamed, moved or wrapped. */
export function mutatedTrees(trees: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom(...trees),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
    )
    .map(([tree, mutations]) => mutations.reduce(mutated, tree));
}

function mutated(
  tree: unknown,
  {
    at,
    from,
    kind,
    key,
    value,
  }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): unknown {
  const copy: unknown = structuredClone(tree);
  const paths = [...pathsOf(copy)];
  const path = paths[at % paths.length];
  if (kind === 'add') {
    put(valueAt(copy, path), key, value);
    return copy;
  }
  const step = path[path.length - 1];
  const parent = valueAt(copy, path.slice(0, -1));
  if (step === undefined || typeof parent !== 'object' || parent === null) {
    return copy;
  }
  const old: unknown = Reflect.get(parent, step);
  switch (kind) {
    case 'remove':
      Reflect.deleteProperty(parent, step);
      break;
    case 'rename':
      Reflect.deleteProperty(parent, step);
      put(parent, key, old);
      break;
    case 'move':
      put(
        parent,
        step,
        structuredClone(valueAt(tree, paths[from % paths.length])),
      );
      break;
    case 'wrap':
      put(parent, step, from % 2 === 0 ? [old] : { [key]: old });
      break;
    default:
      put(parent, step, value);
  }
  return copy;
}

function put(target: unknown, key: Step, value: unknown) {
  if (typeof target === 'object' && target !== null) {
    // Also `__proto__` becomes a property of its own.
    Object.defineProperty(target, Array.isArray(target) ? target.length : key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

function* pathsOf(
  value: unknown,
  path: readonly Step[] = [],
): Generator<readonly Step[]> {
  yield path;
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      yield* pathsOf(Reflect.get(value, key), [...path, key]);
    }
  }
}

function valueAt(tree: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, step)
        : undefined,
    tree,
  );
}
