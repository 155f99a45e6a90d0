import { celEnv, parse, plan } from '@bufbuild/cel';
import { loadWorld } from '@ridgeway/intent';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { denials, podOf, policiesFor } from '../../../__testUtils__/admission';
import { byException, options } from '../../../__testUtils__/authorizers';
import { generatedFiles } from '../../../__testUtils__/generatedExceptions';
import { injected } from '../../../__testUtils__/injected';
import { podTemplatesOf } from '../../../__testUtils__/podTemplatesOf';
import { EXAMPLE, readFiles } from '../../../__testUtils__/readFiles';
import {
  PLATFORM,
  sector,
  service,
  worldOf,
} from '../../../__testUtils__/worlds';
import { derive } from '../../../derive';
import { isFromListedRegistry } from '../../../gates/UseImage';
import { parseImage } from '../../../gates/parseImage';
import { Derivation } from '../../../model/Derivation';
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

/** What the policies of each namespace refuse of what is derived into it. */
function refused({ resources }: Pick<Derivation, 'resources'>): string[] {
  const places = new Set(
    resources.map(({ subject, environment }) =>
      [subject.split('/')[0], environment].join(' '),
    ),
  );
  return [...places].flatMap(place => {
    const mine = resources.filter(
      ({ subject, environment }) =>
        place === [subject.split('/')[0], environment].join(' '),
    );
    const objects = mine.map(({ object }) => object);
    const pods = policiesFor('pods', objects);
    const services = policiesFor('services', objects);
    expect([pods.length, services.length]).toEqual([1, 1]);
    return [
      ...podTemplatesOf({ resources: mine }).flatMap(template =>
        denials(pods, { object: injected(podOf(template)) }),
      ),
      ...objects
        .filter(({ kind }) => kind === 'Service')
        .flatMap(object => denials(services, { object })),
    ];
  });
}

describe('admission policies', () => {
  it('admit every pod that derivation gives: the example company', () => {
    expect(refused(derive(loadWorld(readFiles(EXAMPLE)), options))).toEqual([]);
  });

  it('admit every pod that derivation gives: generated worlds', () => {
    fc.assert(
      fc.property(generatedFiles, ({ files }) => {
        expect(refused(derive(loadWorld(files), byException))).toEqual([]);
      }),
      runs(100),
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
      runs(100),
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
