import { OverrideId } from '@ridgeway/intent';
import { byException } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { exceptionFor } from '../__testUtils__/exceptions';
import {
  brought,
  derivedOf,
  reasonsOf,
  SEARCH,
  worldBringing,
} from '../__testUtils__/packages';
import { REFUSED } from '../__testUtils__/refusedManifests';

describe('what guardrails refuse a package', () => {
  it.each(REFUSED)('%s: brings nothing with %s', (reason, _, manifest) => {
    const world = worldBringing([
      manifest,
      brought('v1', 'ConfigMap', {}, { name: 'search-beside' }),
    ]);
    expect(reasonsOf([manifest])).toEqual([reason]);
    expect(conditionOf(world, SEARCH, 'Derived', byException)).toMatchObject({
      status: 'False',
      remedy: { summary: expect.stringMatching(/\.$/) },
    });
    // Half of a package is something nobody has tried.
    expect(
      find(objectsOf(world, SEARCH, byException), 'ConfigMap'),
    ).toBeUndefined();
  });

  it.each(
    REFUSED.flatMap(([, what, manifest, overrides]) =>
      overrides ? [[what, manifest, overrides] as const] : [],
    ),
  )(
    'brings %s by exception, and offers to ask for it',
    (_, manifest, overrides) => {
      const [override] = Object.keys(overrides);
      expect(derivedOf([manifest]).remedy).toMatchObject({
        request: { kind: 'exception', subject: SEARCH, object: override },
      });
      const granted = exceptionFor(
        SEARCH,
        { field: `spec.${override}`, overrides },
        'override',
      );
      expect(derivedOf([manifest], { files: [granted] }).status).toBe('True');
    },
  );

  it('every override that switches off what a manifest says is tried', () => {
    const tried = new Set(
      REFUSED.flatMap(([, , , overrides]) => Object.keys(overrides ?? {})),
    );
    const known: Record<OverrideId, boolean> = {
      hostNetwork: true,
      hostPID: true,
      hostIPC: true,
      privileged: true,
      shareProcessNamespace: true,
      serviceAccountToken: true,
      readWriteRootFilesystem: true,
      runAsRoot: true,
      privilegeEscalation: true,
      seccompProfile: true,
      capabilities: true,
      loadBalancer: true,
      nodePort: true,
      nodeSelector: true,
      // It is about the ports of mesh members.
      permissiveMtls: false,
    };
    expect([...tried].sort()).toEqual(
      Object.entries(known)
        .flatMap(([id, isTried]) => (isTried ? id : []))
        .sort(),
    );
  });
});
