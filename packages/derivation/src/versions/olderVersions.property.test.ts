import { loadWorld, migrateDocument } from '@ridgeway/intent';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { migrationEvidence } from '../deprecations/migrationEvidence';
import { derive } from '../derive';
import {
  comparable,
  goldenWorld,
  options,
  SUBJECT,
} from './__testUtils__/goldenWorld';
import { flatServices, inV1, inV1alpha1 } from './__testUtils__/flatServices';
import {
  excepted,
  inV1beta1,
  inV1Named,
  listedServices,
} from './__testUtils__/listedServices';

function derived(text: string) {
  const { resources, agreements, conditions } = derive(
    loadWorld(goldenWorld(text)),
    options,
  );
  return {
    resources: comparable(resources),
    agreements,
    unmet: conditions
      .filter(({ type, status }) => type !== 'Current' && status !== 'True')
      .map(({ subject, type, reason }) => `${subject} ${type} ${reason}`),
  };
}

describe('a service that is written in v1alpha1', () => {
  it('derives what the same service derives that is written in v1, and migrates to it', () => {
    fc.assert(
      fc.property(flatServices, service => {
        const older = inV1alpha1(service);
        const expected = derived(inV1(service));
        expect(derived(older)).toEqual(expected);
        const report = migrateDocument(older, {
          file: `sectors/${SUBJECT}.yaml`,
        });
        expect(report.class).toBe('automatic');
        expect(derived(report.text ?? '')).toEqual(expected);
      }),
      runs(100),
    );
  });
});

describe('a service that is written in v1beta1', () => {
  it('derives what the same service derives that is written in v1, and migrates to it', () => {
    fc.assert(
      fc.property(listedServices, service => {
        const older = inV1beta1(service);
        const expected = derived(inV1Named(service));
        expect(derived(older)).toEqual(expected);
        const { text = '', ...report } = migrateDocument(older, {
          file: `sectors/${SUBJECT}.yaml`,
          evidence: migrationEvidence(
            loadWorld(goldenWorld(older)),
            options.asOf,
          ),
        });
        expect(report.class).toBe(
          service.callers.some(({ who }) => who === '*')
            ? 'assisted'
            : 'automatic',
        );
        expect(derived(service.pinned ? excepted(text) : text)).toEqual(
          expected,
        );
      }),
      runs(100),
    );
  });
});
