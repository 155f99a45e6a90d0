import fc from 'fast-check';
import { loadWorld, updateWorld } from '@ridgeway/intent';
import { byException } from '../__testUtils__/authorizers';
import { generatedFiles } from '../__testUtils__/generatedExceptions';
import { SECTORS } from '../__testUtils__/generatedWorlds';
import { runs } from '@ridgeway/properties';
import { openedWithoutAgreement } from '../__testUtils__/openedEdges';
import { overriddenIn } from '../__testUtils__/overriddenIn';
import { podTemplatesOf } from '../__testUtils__/podTemplatesOf';
import { validateObject } from '../__testUtils__/validateObject';
import { affectedSubjects } from '../affected/affectedSubjects';
import { derive, deriveSubjects } from '../derive';
import { indexOf } from '../world/WorldIndex';

describe('exceptions, over generated worlds', () => {
  it('change pods only for as long as they live, and only those of their subject', () => {
    fc.assert(
      fc.property(generatedFiles, ({ files, exceptions }) => {
        const { resources } = derive(loadWorld(files), byException);
        for (const resource of resources) {
          const granted = exceptions
            .filter(
              ({ subject, standing, folder }) =>
                standing === 'live' &&
                subject === resource.subject &&
                folder === subject.split('/')[0],
            )
            .map(({ override }) => override);
          const pods = podTemplatesOf({ resources: [resource] });
          expect(
            pods.flatMap(overriddenIn).filter(id => !granted.includes(id)),
          ).toEqual([]);
        }
      }),
      runs(200),
    );
  });

  it('let nobody reach anybody without an active agreement', () => {
    fc.assert(
      fc.property(generatedFiles, ({ files }) => {
        const world = loadWorld(files);
        const derivation = derive(world, byException);
        expect(openedWithoutAgreement(world, derivation, SECTORS)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('give objects that fit their schemas, the same in whatever order', () => {
    fc.assert(
      fc.property(generatedFiles, ({ files }) => {
        const derivation = derive(loadWorld(files), byException);
        derivation.resources.forEach(({ object }) => validateObject(object));
        expect(
          JSON.stringify(derive(loadWorld([...files].reverse()), byException)),
        ).toBe(JSON.stringify(derivation));
      }),
      runs(60),
    );
  });

  it('affect nobody whom a change is not known to affect', () => {
    fc.assert(
      fc.property(
        generatedFiles,
        generatedFiles,
        fc.nat(),
        fc.boolean(),
        ({ files }, { files: others }, pick, isRemoval) => {
          const world = loadWorld(files);
          const own = files[pick % files.length];
          const after = updateWorld(world, [
            isRemoval ? { path: own.path } : others[pick % others.length],
          ]);
          const affected = affectedSubjects(world, after);
          const rest = indexOf(world)
            .subjects()
            .filter(name => !affected.has(name));
          const { agreements: _a, ...before } = deriveSubjects(
            world,
            rest,
            byException,
          );
          const { agreements: _b, ...now } = deriveSubjects(
            after,
            rest,
            byException,
          );
          expect(now).toEqual(before);
        },
      ),
      runs(300),
    );
  });

  it('are generated often enough for these properties to mean something', () => {
    const derivations = fc
      .sample(generatedFiles, 200)
      .map(({ files }) => derive(loadWorld(files), byException));
    const excepted = derivations
      .flatMap(podTemplatesOf)
      .filter(pod => overriddenIn(pod).length > 0);
    const opened = derivations.flatMap(({ resources }) =>
      resources.filter(({ object }) =>
        JSON.stringify(object).includes('"matchLabels":{"app"'),
      ),
    );
    expect(excepted.length).toBeGreaterThan(5);
    expect(opened.length).toBeGreaterThan(5);
  });
});
