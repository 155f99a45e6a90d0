import fc from 'fast-check';
import { loadWorld, updateWorld } from '@ridgeway/intent';
import { denyingSome, options } from './__testUtils__/authorizers';
import {
  generatedDenials,
  generatedSpecs,
  SECTORS,
} from './__testUtils__/generatedWorlds';
import { runs } from '@ridgeway/properties';
import { kubeletExpansion } from './__testUtils__/kubeletExpansion';
import {
  agreedOf,
  openedEdges,
  openedWithoutAgreement,
} from './__testUtils__/openedEdges';
import { containersOf, podTemplatesOf } from './__testUtils__/podTemplatesOf';
import { secretsGiven, secretsRead } from './__testUtils__/secrets';
import { validateObject } from './__testUtils__/validateObject';
import {
  declaredWaysOut,
  hostsForAll,
  isDeclared,
  openedWaysOut,
} from './__testUtils__/waysOut';
import { filesOf, worldOf } from './__testUtils__/worlds';
import { affectedSubjects } from './affected/affectedSubjects';
import { derive, deriveSubjects } from './derive';

describe('derive, over generated worlds', () => {
  it('gives the same bytes for the same world, in whatever order it was loaded', () => {
    fc.assert(
      fc.property(
        generatedSpecs.chain(specs =>
          fc.tuple(
            fc.constant(specs),
            fc.shuffledSubarray(filesOf(specs), {
              minLength: filesOf(specs).length,
            }),
          ),
        ),
        generatedDenials,
        ([specs, shuffled], denials) => {
          expect(
            JSON.stringify(derive(loadWorld(shuffled), denyingSome(denials))),
          ).toBe(JSON.stringify(derive(worldOf(specs), denyingSome(denials))));
        },
      ),
      runs(60),
    );
  });

  it('gives objects that fit their schemas, each named once', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const { resources } = derive(worldOf(specs), denyingSome(denials));
        resources.forEach(({ object }) => validateObject(object));
        const names = resources.map(({ cluster, object }) => {
          const { namespace, name } = object.metadata;
          return `${cluster} ${object.apiVersion} ${object.kind} ${namespace} ${name}`;
        });
        expect(new Set(names).size).toBe(names.length);
      }),
      runs(100),
    );
  });

  it('lets nobody reach anybody without an active agreement, nor at another port', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const world = worldOf(specs);
        const derivation = derive(world, denyingSome(denials));
        expect(openedWithoutAgreement(world, derivation, SECTORS)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('opens every port that is agreed on one cluster, at network and mesh', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const world = worldOf(specs);
        const derivation = derive(world, denyingSome(denials));
        const opened = openedEdges(derivation, SECTORS).map(
          ({ edge, port }) => `${edge} ${port}`,
        );
        // From both network policies and, where the mesh carries it, from the callee's policy.
        const times = (port: string) => (port.includes(' UDP/') ? 2 : 3);
        expect(
          [...agreedOf(world, derivation).ports].filter(
            port => opened.filter(way => way === port).length !== times(port),
          ),
        ).toEqual([]);
      }),
      runs(100),
    );
  });

  it('lets nothing leave that is not declared and permitted', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const world = worldOf(specs);
        const derivation = derive(world, denyingSome(denials));
        const declared = declaredWaysOut(world, derivation);
        expect(
          openedWaysOut(derivation).filter(way => !isDeclared(way, declared)),
        ).toEqual([]);
        expect(hostsForAll(derivation)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('opens enough for the last properties to mean something', () => {
    const derivations = fc
      .sample(generatedSpecs, 100)
      .map(specs => derive(worldOf(specs), options));
    expect(
      derivations.flatMap(d => openedEdges(d, SECTORS)).length,
    ).toBeGreaterThan(20);
    expect(derivations.flatMap(openedWaysOut).length).toBeGreaterThan(20);
  });

  it('gives no secret to a service that a gate denied it', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const derivation = derive(worldOf(specs), denyingSome(denials));
        const denied = derivation.conditions
          .filter(({ denials: found }) =>
            found?.some(({ gate }) => gate === 'AccessSecret'),
          )
          .map(({ subject }) => subject);
        const theirs = derivation.resources.filter(({ subject }) =>
          denied.includes(subject),
        );
        expect(
          theirs.filter(({ object }) =>
            JSON.stringify(object).includes('"p/key"'),
          ),
        ).toEqual([]);
      }),
      runs(100),
    );
  });

  it('derives no pod that waits for a Secret which nothing derives', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const derivation = derive(worldOf(specs), denyingSome(denials));
        const given = secretsGiven(derivation);
        expect(
          secretsRead(derivation).filter(secret => !given.has(secret)),
        ).toEqual([]);
      }),
      runs(100),
    );
  });

  it('gives every pod the restricted profile', () => {
    fc.assert(
      fc.property(generatedSpecs, specs => {
        for (const pod of podTemplatesOf(derive(worldOf(specs), options))) {
          expect(pod.spec).toMatchObject({
            automountServiceAccountToken: false,
            securityContext: {
              runAsNonRoot: true,
              seccompProfile: { type: 'RuntimeDefault' },
            },
          });
          for (const container of containersOf(pod)) {
            expect(container).toMatchObject({
              resources: {
                requests: {
                  cpu: expect.any(String),
                  memory: expect.any(String),
                },
                limits: { memory: expect.any(String) },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
            });
          }
          expect(JSON.stringify(pod)).not.toMatch(
            /ridgeway.dev\/(revision|release|provenance)/,
          );
        }
      }),
      runs(100),
    );
  });

  it('gives no variable that the kubelet would expand', () => {
    fc.assert(
      fc.property(generatedSpecs, specs => {
        const values = podTemplatesOf(derive(worldOf(specs), options))
          .flatMap(containersOf)
          .flatMap(({ env }) => env ?? [])
          .map(({ value }) => kubeletExpansion(value ?? ''));
        expect(values.filter(value => value.includes('EXPANDED'))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('derives some subjects as it derives all of them', () => {
    fc.assert(
      fc.property(
        generatedSpecs.chain(specs =>
          fc.tuple(fc.constant(specs), fc.subarray(Object.keys(specs))),
        ),
        generatedDenials,
        ([specs, subjects], denials) => {
          const world = worldOf(specs);
          const whole = derive(world, denyingSome(denials));
          const part = deriveSubjects(world, subjects, denyingSome(denials));
          const mine = ({ subject }: { subject: string }) =>
            subjects.includes(subject);
          expect(part).toEqual({
            resources: whole.resources.filter(mine),
            conditions: whole.conditions.filter(mine),
            agreements: whole.agreements.filter(
              ({ caller, callee }) =>
                subjects.includes(caller) || subjects.includes(callee),
            ),
          });
        },
      ),
      runs(100),
    );
  });

  it('finds everybody whom a change affects', () => {
    fc.assert(
      fc.property(
        generatedSpecs,
        generatedSpecs,
        fc.nat(),
        generatedDenials,
        (specs, others, pick, denials) => {
          const world = worldOf(specs);
          const subjects = Object.keys(others);
          const subject = subjects[pick % subjects.length];
          const [file] = filesOf({ [subject]: others[subject] }, undefined);
          const after = updateWorld(world, [file]);
          const affected = affectedSubjects(world, after);
          const rest = Object.keys(specs).filter(name => !affected.has(name));
          const { agreements: _a, ...before } = deriveSubjects(
            world,
            rest,
            denyingSome(denials),
          );
          const { agreements: _b, ...now } = deriveSubjects(
            after,
            rest,
            denyingSome(denials),
          );
          expect(now).toEqual(before);
          expect(derive(after, denyingSome(denials))).toEqual(
            derive({ ...after }, denyingSome(denials)),
          );
        },
      ),
      runs(200),
    );
  });
});
