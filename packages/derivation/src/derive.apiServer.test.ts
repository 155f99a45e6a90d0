import {
  ApiServer,
  publishedDefinitions,
  ServedApi,
  shippedDefinitions,
  Stored,
} from '@ridgeway/api-server';
import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { byException, options } from './__testUtils__/authorizers';
import { generatedFiles } from './__testUtils__/generatedExceptions';
import { lostFields } from './__testUtils__/lostFields';
import { EXAMPLE, readFiles } from './__testUtils__/readFiles';
import { derive } from './derive';
import { DerivedResource } from './model/Derivation';
import { KubernetesObject } from './model/KubernetesObject';
import { byText } from './text/compare';

const assets = process.env.KUBEBUILDER_ASSETS ?? '';
const published = publishedDefinitions();

const missing = [
  ...(assets === '' ? ['KUBEBUILDER_ASSETS is not set'] : []),
  ...(published ? [] : ['this machine has no published definitions']),
].join(', and ');
const suite = missing === '' ? describe : describe.skip;

/** Namespaces of the platform itself, where some objects of services lie. */
const PLATFORM_NAMESPACES = ['istio-egress'];

/** Kinds of the example company that Kubernetes 1.20 does not serve, and one without a definition at hand. */
const NOT_SERVED = [
  'CertificateRequestPolicy (policy.cert-manager.io/v1alpha1)',
  'HorizontalPodAutoscaler (autoscaling/v2)',
  'PodDisruptionBudget (policy/v1)',
  'ValidatingAdmissionPolicy (admissionregistration.k8s.io/v1)',
  'ValidatingAdmissionPolicyBinding (admissionregistration.k8s.io/v1)',
];

/**
 * Versions that 1.20 serves, of the same shape as those that are derived. It stores them as a
 * version of another shape, in which lists lose their order, so what comes back is not compared.
 */
const OF_THE_SAME_SHAPE: Readonly<Record<string, string>> = {
  'autoscaling/v2': 'autoscaling/v2beta2',
  'policy/v1': 'policy/v1beta1',
};

const example = loadWorld(readFiles(EXAMPLE));

let server: ApiServer;
let api: ServedApi;

/** What became of an object: what is stored of it, or why it is not. */
interface Applied {
  object: KubernetesObject;
  stored?: Stored;
  refused?: string;
}

/** Namespaces before what lies in them; everything else in any order, so in all at once. */
async function applyAll(
  resources: readonly DerivedResource[],
  mode: 'for real' | 'to see',
) {
  const objects = resources.map(({ object }) => object);
  const isNamespace = ({ kind }: KubernetesObject) => kind === 'Namespace';
  const apply = async (object: KubernetesObject): Promise<Applied> => {
    const { status, body } = await api.apply(
      object,
      isNamespace(object) ? 'for real' : mode,
    );
    return status < 300
      ? { object, stored: body }
      : { object, refused: body.message };
  };
  const namespaces = await Promise.all(objects.filter(isNamespace).map(apply));
  const others = await Promise.all(
    objects.filter(object => !isNamespace(object)).map(apply),
  );
  return [...namespaces, ...others];
}

function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}

function problems(results: readonly Applied[]): string[] {
  return results.flatMap(({ object, stored, refused }) => {
    const name = nameOf(object);
    return refused
      ? [`${name} is refused: ${refused}`]
      : lostFields(object, stored).map(lost => `${name} loses ${lost}`);
  });
}

/** An object without what the server writes down about each request; a generation is no such thing. */
function lasting({ stored }: Applied) {
  const { managedFields, resourceVersion, ...known } = stored?.metadata ?? {};
  return { ...stored, metadata: known };
}

const kindsOf = (resources: readonly DerivedResource[]) =>
  new Set(
    resources.map(
      ({ object: { apiVersion, kind } }) => `${kind} (${apiVersion})`,
    ),
  );

suite(
  missing === ''
    ? 'derived objects, at a real API server'
    : `derived objects, at a real API server (skipped: ${missing})`,
  () => {
    jest.setTimeout(180_000);

    beforeAll(async () => {
      server = await ApiServer.start(assets);
      api = await ServedApi.install(server, [
        ...(published ?? []),
        ...shippedDefinitions(),
      ]);
      await Promise.all(
        PLATFORM_NAMESPACES.map(name => api.createNamespace(name)),
      );
    });
    afterAll(() => server?.stop());

    it('are taken in whole, and once: the example company', async () => {
      const { resources } = derive(example, {
        ...options,
        apiResources: api.apiResources,
      });
      expect(resources.length).toBeGreaterThan(300);
      const first = await applyAll(resources, 'for real');
      expect(problems(first)).toEqual([]);

      const again = await applyAll(resources, 'for real');
      expect(again.map(lasting)).toEqual(first.map(lasting));
    });

    it('leave out kinds that the server does not know, and say which', () => {
      const everything = derive(example, options);
      const served = derive(example, {
        ...options,
        apiResources: api.apiResources,
      });
      const left = [...kindsOf(everything.resources)]
        .filter(kind => !kindsOf(served.resources).has(kind))
        .sort(byText);
      expect(left).toEqual(NOT_SERVED);
      const told = served.conditions
        .filter(({ reason }) => reason === 'ApiNotServed')
        .map(({ message }) => message)
        .join(' ');
      left.forEach(kind => expect(told).toContain(kind));
    });

    it('are taken in by an older version of the same shape', async () => {
      const older = derive(example, options).resources.flatMap(resource => {
        const { object } = resource;
        const apiVersion = OF_THE_SAME_SHAPE[object.apiVersion];
        return apiVersion
          ? [{ ...resource, object: { ...object, apiVersion } }]
          : [];
      });
      expect(kindsOf(older).size).toBe(2);
      const refused = (await applyAll(older, 'to see')).filter(
        ({ refused: why }) => why,
      );
      expect(refused).toEqual([]);
    });

    it('would not be taken in, or not in whole, with a field that does not exist', async () => {
      const { resources } = derive(example, {
        ...options,
        apiResources: api.apiResources,
      });
      const wrong = (kind: string) =>
        resources
          .filter(({ object }) => object.kind === kind)
          .slice(0, 1)
          .map(resource => {
            const object = structuredClone(resource.object);
            Object.assign(object.spec ?? {}, { surprise: { at: 1 } });
            return { ...resource, object };
          });
      expect(problems(await applyAll(wrong('Deployment'), 'to see'))).toEqual([
        expect.stringContaining('is refused'),
      ]);
      expect(problems(await applyAll(wrong('Sidecar'), 'to see'))).toEqual([
        expect.stringContaining('.spec.surprise.at: 1 became undefined'),
      ]);
    });

    it('are taken in whole: generated worlds', async () => {
      for (const { files } of fc.sample(generatedFiles, 10)) {
        const { resources } = derive(loadWorld(files), {
          ...byException,
          apiResources: api.apiResources,
        });
        expect(problems(await applyAll(resources, 'to see'))).toEqual([]);
      }
    });
  },
);
