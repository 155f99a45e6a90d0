import { byException, options } from '../__testUtils__/authorizers';
import { conditionOf } from '../__testUtils__/derived';
import { olderService, worldWith } from '../__testUtils__/olderVersions';

const FLAT = { image: 'elsewhere.example/cart:1', callers: [] };

describe('places that a remedy names', () => {
  it('are those of the version that the document is written in', () => {
    const image = conditionOf(
      worldWith(olderService('old/cart', 'v1alpha1', FLAT)),
      'old/cart',
      'PolicyAuthorized',
      {
        ...options,
        authorizer: {
          decide: ({ gate }) => ({
            allowed: gate !== 'UseImage',
            policies: [],
            forbidden: false,
            errors: [],
          }),
        },
      },
    );
    expect(image.denials?.map(({ remedy }) => remedy.location?.path)).toEqual([
      'spec.image',
    ]);
    const call = conditionOf(
      worldWith(
        olderService('old/cart', 'v1beta1', {
          containers: { app: { image: 'registry.example/cart:1' } },
          outbound: [{ service: 'shop/store' }, { service: 'shop/gone' }],
        }),
      ),
      'old/cart',
      'AgreementsMet',
      byException,
    );
    expect(
      call.causes?.map(({ reason, remedy }) => [
        reason,
        remedy?.location?.path,
      ]),
    ).toContainEqual(['CalleeMissing', 'spec.outbound[1]']);
  });

  it.each([
    ['v1alpha1', 'spec.callers', {}],
    ['v1beta1', 'spec.inbound', { containers: { app: {} } }],
  ] as const)('of consents in %s', (version, path, spec) => {
    expect(
      conditionOf(
        worldWith(olderService('old/cart', version, spec)),
        'old/cart',
        'AgreementsMet',
        byException,
      ).message,
    ).toContain(`Add them under ${path} to let them call.`);
  });
});
