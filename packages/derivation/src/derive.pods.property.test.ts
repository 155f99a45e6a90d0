import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy, Rule } from './__testUtils__/company/rules';
import { kubeletExpansion } from './__testUtils__/kubeletExpansion';
import { overriddenIn } from './__testUtils__/overriddenIn';
import { containersOf, podTemplatesOf } from './__testUtils__/podTemplatesOf';
import { runs } from '@ridgeway/properties';
import { secretsGiven, secretsRead } from './__testUtils__/secrets';
import { derive } from './derive';

const NO_OVERRIDES: Rule = {
  effect: 'forbid',
  gate: 'OverrideGuardrail',
  sector: undefined,
  environment: undefined,
  slice: { modulus: 1, remainder: 0 },
};

const PERMIT_ALL: Rule = { ...NO_OVERRIDES, effect: 'permit', gate: undefined };

/** Overrides that a pod shows. */
const IN_PODS: ReadonlySet<string> = new Set([
  'hostNetwork',
  'hostPID',
  'hostIPC',
  'privileged',
  'shareProcessNamespace',
  'serviceAccountToken',
  'readWriteRootFilesystem',
  'runAsRoot',
  'seccompProfile',
  'capabilities',
  'nodeSelector',
]);

describe('pods, over generated companies', () => {
  it('leave the restricted profile in exactly what live exceptions say', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules, liveExceptions }) => {
        const { resources } = derive(loadWorld(files), optionsBy(rules));
        for (const resource of resources) {
          const granted = liveExceptions
            .filter(({ subject }) => subject === resource.subject)
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

  it('leave it where a live exception is permitted, and nowhere when all are forbidden', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules, liveExceptions }) => {
        const world = loadWorld(files);
        expect(
          podTemplatesOf(
            derive(world, optionsBy([...rules, NO_OVERRIDES])),
          ).flatMap(overriddenIn),
        ).toEqual([]);
        if (files.some(({ path }) => path.startsWith('platform/guardrails/'))) {
          return;
        }
        const { resources } = derive(world, optionsBy([PERMIT_ALL]));
        for (const resource of resources) {
          for (const pod of podTemplatesOf({ resources: [resource] })) {
            const shown = overriddenIn(pod);
            expect(
              liveExceptions
                .filter(({ subject }) => subject === resource.subject)
                .map(({ override }) => override)
                .filter(id => id !== 'privilegeEscalation' && IN_PODS.has(id))
                .filter(id => !shown.includes(id)),
            ).toEqual([]);
          }
        }
      }),
      runs(100),
    );
  });

  it('have bounded compute and no text that changes without a cause', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const pods = podTemplatesOf(derive(loadWorld(files), optionsBy(rules)));
        for (const pod of pods) {
          expect(JSON.stringify(pod)).not.toMatch(
            /ridgeway.dev\/(revision|release|provenance)/,
          );
          for (const { resources, env } of containersOf(pod)) {
            expect(resources).toMatchObject({
              requests: {
                cpu: expect.any(String),
                memory: expect.any(String),
              },
              limits: { memory: expect.any(String) },
            });
            expect(
              (env ?? [])
                .map(({ value }) => kubeletExpansion(value ?? ''))
                .filter(value => value.includes('EXPANDED')),
            ).toEqual([]);
          }
        }
      }),
      runs(150),
    );
  });

  it('wait for no Secret, claim or ConfigMap that nothing derives', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const derivation = derive(loadWorld(files), optionsBy(rules));
        const given = secretsGiven(derivation);
        expect(
          secretsRead(derivation).filter(secret => !given.has(secret)),
        ).toEqual([]);
        const named = new Set(
          derivation.resources.map(
            ({ cluster, object: { kind, metadata } }) =>
              `${cluster} ${kind} ${metadata.namespace} ${metadata.name}`,
          ),
        );
        const needed = derivation.resources.flatMap(resource => {
          const { namespace } = resource.object.metadata;
          return podTemplatesOf({ resources: [resource] })
            .flatMap(({ spec }) => [
              `ServiceAccount ${namespace} ${spec?.serviceAccountName}`,
              ...(spec?.volumes ?? []).flatMap(volume => [
                ...(volume.configMap
                  ? [`ConfigMap ${namespace} ${volume.configMap.name}`]
                  : []),
                ...(volume.persistentVolumeClaim
                  ? [
                      `PersistentVolumeClaim ${namespace} ${volume.persistentVolumeClaim.claimName}`,
                    ]
                  : []),
              ]),
            ])
            .map(need => `${resource.cluster} ${need}`);
        });
        expect(needed.filter(need => !named.has(need))).toEqual([]);
      }),
      runs(150),
    );
  });
});
