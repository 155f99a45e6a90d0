import fc from 'fast-check';
import { denyingSome, options } from '../__testUtils__/authorizers';
import {
  generatedDenials,
  generatedSpecs,
} from '../__testUtils__/generatedWorlds';
import { runs } from '@ridgeway/properties';
import { worldOf } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { DerivedResource } from '../model/Derivation';
import { Comparison } from './Comparison';
import { diff } from './diff';
import { DiffSide } from './DiffSide';
import { identityOf, objectChanges } from './objectChanges';
import { OpennessBook } from './openness/OpennessBook';

const side: fc.Arbitrary<DiffSide> = fc
  .tuple(generatedSpecs, generatedDenials)
  .map(([specs, denials]) => ({
    world: worldOf(specs),
    options: denyingSome(denials),
  }));

/** Two sides of which most services are the same. */
const sides = fc
  .tuple(generatedSpecs, generatedSpecs)
  .map(([some, others]): [DiffSide, DiffSide] => [
    { world: worldOf(some), options },
    { world: worldOf({ ...some, ...firstOf(others) }), options },
  ]);

function firstOf<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).slice(2, 5));
}

function objectsIn({ world, options: using }: DiffSide) {
  return new Map(
    derive(world, using).resources.map(resource => [
      identityOf(resource),
      resource,
    ]),
  );
}

describe('diff, over generated worlds', () => {
  it('is empty for a side and itself', () => {
    fc.assert(
      fc.property(side, same => {
        const { groups, conditions, agreements, openness } = diff(same, same);
        expect([groups, conditions, agreements]).toEqual([[], [], []]);
        expect(openness).toEqual({ opened: [], closed: [] });
      }),
      runs(40),
    );
  });

  it('leads from one derivation to the other, object by object', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const comparison = new Comparison(before, after);
        const objects = objectsIn(before);
        for (const subject of comparison.subjects) {
          const { changes } = objectChanges(
            comparison.derive('before', subject).resources,
            comparison.derive('after', subject).resources,
            [],
          );
          for (const change of changes) {
            if (change.change === 'removed') {
              objects.delete(identityOf(change.before));
            } else {
              objects.set(identityOf(change.after), change.after);
            }
          }
        }
        expect(sorted(objects)).toEqual(sorted(objectsIn(after)));
      }),
      runs(60),
    );
  });

  it('has every object that differs in exactly one group, and no other', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const { groups, counts } = diff(before, after, {
          ignoredAnnotations: [],
        });
        const old = objectsIn(before);
        const current = objectsIn(after);
        const differing = [...new Set([...old.keys(), ...current.keys()])]
          .filter(
            key =>
              JSON.stringify(old.get(key)) !== JSON.stringify(current.get(key)),
          )
          .sort();
        const grouped = groups.flatMap(({ resources, apiVersion, kind }) =>
          resources.map(
            ({ environment, cluster, namespace = '', name }) =>
              `${environment} ${cluster} ${apiVersion} ${kind} ${namespace} ${name}`,
          ),
        );
        expect(grouped.sort()).toEqual(differing);
        const { added, removed, changed } = counts.resources;
        expect(added + removed + changed).toBe(differing.length);
        expect(
          groups.every(
            ({ change, causes, fields }) =>
              causes.length > 0 && (change === 'changed') === fields.length > 0,
          ),
        ).toBe(true);
      }),
      runs(60),
    );
  });

  it('opens in one direction what it closes in the other', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const { openness } = diff(before, after);
        const { openness: back } = diff(after, before);
        expect(openness.opened).toEqual(back.closed);
        expect(openness.closed).toEqual(back.opened);
      }),
      runs(60),
    );
  });

  it('finds the agreements, conditions and openings of two whole derivations', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const { agreements, openness } = diff(before, after);
        const told = ({ world, options: using }: DiffSide) =>
          derive(world, using).agreements.map(each => JSON.stringify(each));
        const old = new Set(told(before));
        const current = new Set(told(after));
        expect(agreements.filter(({ from }) => from)).toHaveLength(
          [...old].filter(each => !current.has(each)).length,
        );
        expect(agreements.filter(({ to }) => to)).toHaveLength(
          [...current].filter(each => !old.has(each)).length,
        );
        const book = new OpennessBook();
        const all = [before, after].map(one => [...objectsIn(one).values()]);
        for (const subject of new Set(all.flat().map(each => each.subject))) {
          const [was, is] = all.map(resources =>
            resources.filter(resource => resource.subject === subject),
          );
          book.add(was, is, objectChanges(was, is, []).changes);
        }
        expect(openness).toEqual(book.finish());
      }),
      runs(20),
    );
  });

  it('finds differences, so that the properties above mean something', () => {
    const found = fc
      .sample(sides, 20)
      .map(([before, after]) => diff(before, after));
    const count = (size: (one: (typeof found)[number]) => number) =>
      found.reduce((sum, one) => sum + size(one), 0);
    expect(count(({ groups }) => groups.length)).toBeGreaterThan(50);
    expect(count(({ agreements }) => agreements.length)).toBeGreaterThan(5);
    expect(count(({ openness }) => openness.opened.length)).toBeGreaterThan(20);
    expect(count(({ openness }) => openness.closed.length)).toBeGreaterThan(5);
  });
});

function sorted(objects: ReadonlyMap<string, DerivedResource>) {
  return [...objects].sort(([a], [b]) => (a < b ? -1 : 1));
}
