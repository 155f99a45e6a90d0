import { celEnv, parse, plan } from '@bufbuild/cel';
import fc from 'fast-check';
import { denials, podOf, policiesFor } from '../../../__testUtils__/admission';
import { options } from '../../../__testUtils__/authorizers';
import {
  generatedSpecs,
  SECTORS,
} from '../../../__testUtils__/generatedWorlds';
import { injected } from '../../../__testUtils__/injected';
import { podTemplatesOf } from '../../../__testUtils__/podTemplatesOf';
import {
  PLATFORM,
  sector,
  service,
  worldOf,
} from '../../../__testUtils__/worlds';
import { derive } from '../../../derive';
import { isFromListedRegistry } from '../../../gates/UseImage';
import { parseImage } from '../../../gates/parseImage';
import { literal } from './cel';

const segment = fc.constantFrom('a', 'ab', 'acme', 'library', 'nginx', 'x.y');
const host = fc.constantFrom(
  'docker.io',
  'localhost',
  'localhost:5000',
  'registry.example',
  'registry.example.evil',
  'registry.example:5000',
);
const path = fc
  .tuple(fc.option(host), fc.array(segment, { maxLength: 3 }))
  .map(([registry, segments]) =>
    [...(registry === null ? [] : [registry]), ...segments].join('/'),
  )
  .filter(text => text !== '');
const image = fc
  .tuple(
    path,
    fc.constantFrom('', ':1', ':a.b'),
    fc.constantFrom('', '@sha256:0a'),
  )
  .map(parts => parts.join(''));

describe('admission policies, over generated worlds', () => {
  it('admit every pod that derivation gives', () => {
    fc.assert(
      fc.property(generatedSpecs, specs => {
        const derivation = derive(worldOf(specs), options);
        for (const name of SECTORS) {
          for (const environment of ['production', 'staging']) {
            const mine = derivation.resources.filter(
              resource =>
                resource.subject.split('/')[0] === name &&
                resource.environment === environment,
            );
            const objects = mine.map(({ object }) => object);
            const templates = podTemplatesOf({
              ...derivation,
              resources: mine,
            });
            const pods = templates.map(template => injected(podOf(template)));
            const policies = policiesFor('pods', objects);
            expect(policies).toHaveLength(mine.length > 0 ? 1 : 0);
            expect(
              pods.flatMap(object => denials(policies, { object })),
            ).toEqual([]);
            const services = objects.filter(({ kind }) => kind === 'Service');
            expect(
              services.flatMap(object =>
                denials(policiesFor('services', objects), { object }),
              ),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('read images as the gate reads them', () => {
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 3 }),
        fc.array(image, { minLength: 1, maxLength: 20 }),
        (listed, images) => {
          const world = worldOf(
            { shop: sector(), 'shop/app': service() },
            { ...PLATFORM, images: [...listed, 'registry.example/own'] },
          );
          const { resources } = derive(world, {
            ...options,
            authorizer: {
              decide: ({ resource }) => ({
                allowed: resource.type !== 'Image',
                policies: [],
                forbidden: false,
                errors: [],
              }),
            },
          });
          const policies = policiesFor(
            'pods',
            resources.map(({ object }) => object),
          );
          for (const reference of images) {
            const { registry, repository } = parseImage(reference);
            const found = denials(policies, {
              object: {
                metadata: {},
                spec: { containers: [{ name: 'app', image: reference }] },
              },
            });
            expect([
              reference,
              !found.some(message => message.startsWith('images-from')),
            ]).toEqual([
              reference,
              isFromListedRegistry(
                [...listed, 'registry.example/own'],
                `${registry}/${repository}`,
              ),
            ]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('hold any text as a literal that ends where it should', () => {
    const env = celEnv();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(plan(env, parse(literal(text)))({})).toBe(text);
      }),
    );
  });
});
