import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { z } from 'zod';
import { OLDER_SERVICES } from '../__testUtils__/arbitraryOlderService';
import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { mutatedTrees } from '../__testUtils__/mutatedTrees';
import { editValue, valueAt } from '../edit/editValue';
import { Path } from '../model/Path';
import { checkShape } from '../parse/shape';
import { documentSchemas } from '../schema/documents';
import {
  HUB_VERSION,
  INTENT_VERSIONS,
  OlderVersion,
} from '../versions/IntentVersion';
import { serviceV1beta1Findings } from '../versions/v1beta1/serviceRules';
import { serviceV1beta1Schema } from '../versions/v1beta1/serviceSchema';
import { PlainValue } from '../yaml/PlainValue';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { convertValue } from './convertValue';
import { MigrationContext } from './MigrationDefinition';
import { MIGRATIONS } from './registry';

const plain: z.ZodType<PlainValue> = z.json();

const VERSIONS = INTENT_VERSIONS.filter(
  (version): version is OlderVersion => version !== HUB_VERSION,
);

const toHub = (value: PlainValue, from: OlderVersion) =>
  convertValue(value, { from, to: 'ridgeway.dev/v1', subject: 'a/b' });

const NOTHING_KNOWN: MigrationContext = {
  subject: undefined,
  evidence: { callersOf: () => [], overridesOf: () => ({}) },
};

/** Every path of a value, down to its single values. */
function* pathsIn(value: PlainValue, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      yield* pathsIn(entry, [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
    }
  }
}

describe.each(VERSIONS)('converting %s', from => {
  const documents = OLDER_SERVICES[from];

  it('gives a document that fits v1, whatever is valid in the older version', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(documents, value => {
        const { value: converted } = toHub(value, from);
        expect(checkShape(documentSchemas.Service, converted)).toMatchObject({
          ok: true,
        });
      }),
      runs(500),
    );
  });

  it('gives the same each time, and leaves what was given as it is', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(documents, value => {
        const before = structuredClone(value);
        const { value: converted, parts } = toHub(value, from);
        const again = toHub(value, from);
        expect(JSON.stringify(again.value)).toBe(JSON.stringify(converted));
        expect(again.parts).toEqual(parts);
        expect(value).toEqual(before);
      }),
    );
  });

  it('is its edits, one after the other', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(documents, value => {
        const { value: converted, edits } = toHub(value, from);
        expect(edits.reduce(editValue, value)).toEqual(converted);
      }),
    );
  });

  it('leads every path back to something that was written', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(documents, value => {
        const { value: converted, parts, toSource } = toHub(value, from);
        const lost = [...pathsIn(converted)].filter(
          path =>
            typeof valueAt(converted, path) !== 'object' &&
            valueAt(value, toSource(path)) === undefined,
        );
        expect(lost).toEqual([]);
        for (const { field } of parts) {
          expect(valueAt(value, field)).toBeDefined();
        }
      }),
    );
  });

  it('never throws, whatever the value is', () => {
    expect.hasAssertions();
    const trees = [V1ALPHA1, V1BETA1].map(text => readPlainYaml(text));
    fc.assert(
      fc.property(mutatedTrees(trees), tree => {
        const given = plain.safeParse(tree).data ?? null;
        expect(() =>
          MIGRATIONS.forEach(migration => migration.plan(given, NOTHING_KNOWN)),
        ).not.toThrow();
      }),
      runs(1_000),
    );
  });

  it('takes a port that cannot be said in words', () => {
    const given = { spec: { expose: { port: { toString: 'none' } } } };
    for (const migration of MIGRATIONS) {
      expect(() => migration.plan(given, NOTHING_KNOWN)).not.toThrow();
    }
  });
});

it('converts v1alpha1 by way of v1beta1', () => {
  fc.assert(
    fc.property(OLDER_SERVICES['ridgeway.dev/v1alpha1'], value => {
      const { value: between } = convertValue(value, {
        from: 'ridgeway.dev/v1alpha1',
        to: 'ridgeway.dev/v1beta1',
      });
      const shape = checkShape(serviceV1beta1Schema, between);
      expect(shape).toMatchObject({ ok: true });
      expect(toHub(between, 'ridgeway.dev/v1beta1').value).toEqual(
        toHub(value, 'ridgeway.dev/v1alpha1').value,
      );
      expect(shape.ok && [...serviceV1beta1Findings(shape.value)]).toEqual([]);
    }),
    runs(500),
  );
});
