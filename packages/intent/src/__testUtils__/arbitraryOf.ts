import fc from 'fast-check';
import { z } from 'zod';
import { hints } from '../schema/hints';
import { isOptional, unwrap } from '../schema/inspect';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5})?$/);

/** Texts for the patterns of the language, by the reason a misfit would have. */
const TEXTS: Record<string, fc.Arbitrary<unknown>> = {
  NotADnsLabel: label,
  NotAPortName: label,
  NotAHostName: fc.tuple(label, label).map(parts => `${parts.join('.')}.com`),
  NotAQuantity: fc.constantFrom('1', '100m', '1.5', '64Mi', '2G'),
  NotAScopedName: fc.tuple(label, label).map(parts => parts.join('/')),
  NotAComponentRef: fc.constantFrom('component:default/a'),
  NotAnEntityRef: fc.constantFrom('group:default/a', 'user:default/Ana'),
  NotADate: fc.constantFrom('2026-01-01', '2026-02-03T04:05:06Z'),
  NotAnImage: fc.stringMatching(/^[!-~]{1,20}$/),
  NotAVariableName: fc.stringMatching(/^[ -<>-~]{1,8}$/),
  NotADuration: fc.constantFrom('5m', '1h', '2d'),
  NotAFileMode: fc.constantFrom('0644', '755'),
  NotATypeName: fc.constantFrom('service', 'secret', 'volume', 'postgres'),
  NotACaller: fc.constantFrom('*', 'web/*', 'web/shop'),
  NotADestination: fc.constantFrom('a.example:443', '*.b.example:80'),
  NotAnEndpoint: fc.constantFrom(
    'https://a.example',
    'tcp://b.example:5432',
    'c.example:80',
  ),
  NotASecretReference: fc.constantFrom(
    'secret://payments/stripe-key/api-key',
    'secret://payments/stripe-key/tls.crt',
    'secret://retail/stripe-key/id',
    '$5 for ${you}',
    'info',
  ),
  NotADigest: fc.constant(`sha256:${'0a'.repeat(32)}`),
  NotACapability: fc.constantFrom('NET_ADMIN', 'SYS_TIME'),
  NotANodeLabel: fc.constantFrom('zone', 'disk.example.com-kind'),
  OutOfRange: fc.constantFrom(99, 99.9),
};

/** Any text: quotes, colons, line ends, control characters, emoji, half of one. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'ab:#-? \n\t\r\'"\\|>&*!%@`{}[],$0~\ud800'),
  }),
  fc.constantFrom(
    'true',
    'null',
    '1',
    '1e3',
    '0x1',
    '~',
    '',
    '---',
    '...',
    '<<',
    '=',
    '.inf',
    '2026-01-01',
  ),
);

/** Values that fit a schema, so that every kind of document can be generated from its own. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const bare = unwrap(schema);
  const reason = (hints.get(bare) ?? hints.get(schema))?.reason;
  if (reason && Object.hasOwn(TEXTS, reason)) {
    // Two schemas with the same reason can differ in what they take.
    return TEXTS[reason].filter(value => z.safeParse(bare, value).success);
  }
  if (bare instanceof z.ZodString) {
    const form = bare.def.checks?.find(
      check => check instanceof z.core.$ZodCheckRegex,
    );
    if (form) {
      return fc.stringMatching(form._zod.def.pattern);
    }
    return bare.minLength ? text.filter(value => value !== '') : text;
  }
  if (bare instanceof z.ZodNumber) {
    return bare.isInt
      ? fc.integer({
          min: bare.minValue ?? 0,
          max: Math.min(bare.maxValue ?? 9, 65535),
        })
      : fc
          .double({
            min: Math.max(bare.minValue ?? 0, -1e6),
            max: Math.min(bare.maxValue ?? 1, 1e6),
            noNaN: true,
          })
          .map(value => exact(value) + 0);
  }
  if (bare instanceof z.ZodBoolean) {
    return fc.boolean();
  }
  if (bare instanceof z.ZodEnum) {
    return fc.constantFrom(...bare.options);
  }
  if (bare instanceof z.ZodLiteral) {
    return fc.constantFrom(...bare.values);
  }
  if (bare instanceof z.ZodArray) {
    return fc.array(arbitraryOf(bare.element), { minLength: 1, maxLength: 2 });
  }
  if (bare instanceof z.ZodRecord) {
    return fc.dictionary(keysOf(bare.keyType), arbitraryOf(bare.valueType), {
      noNullPrototype: true,
      minKeys: 1,
      maxKeys: 2,
    });
  }
  if (bare instanceof z.ZodObject) {
    const fields = Object.entries(bare.shape);
    return fc.record(
      Object.fromEntries(
        fields.map(([key, field]) => [key, arbitraryOf(field)]),
      ),
      {
        noNullPrototype: true,
        requiredKeys: fields
          .filter(([, field]) => !isOptional(field))
          .map(([key]) => key),
      },
    );
  }
  return fc.jsonValue({ maxDepth: 3 }).map(readable);
}

/** A JSON value without what the reader refuses: keys that are reserved, numbers it cannot keep. */
function readable(value: unknown): unknown {
  const written = JSON.stringify(value).replaceAll('__proto__', 'p');
  return JSON.parse(written, (_, entry: unknown) =>
    typeof entry === 'number' ? exact(entry) : entry,
  );
}

/** The reader refuses numbers that it cannot keep. */
function exact(value: number): number {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value;
}

function keysOf(schema: z.core.$ZodType): fc.Arbitrary<string> {
  return arbitraryOf(schema)
    .map(String)
    .filter(key => key !== '__proto__');
}
