import { derive } from '@ridgeway/derivation';
import { loadWorld, WorldFile } from '@ridgeway/intent';
import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'fs';
import { load } from 'js-yaml';
import { join, relative, resolve } from 'path';
import {
  CompositeResourceDefinition,
  customResourceDefinitionOf,
  Schema,
} from './customResourceDefinitionOf';

interface Composition {
  metadata: { name: string };
  spec: {
    compositeTypeRef: { apiVersion: string; kind: string };
    mode: string;
    pipeline: Array<{
      functionRef: { name: string };
      input?: { kind: string; inline: { template: string } };
    }>;
  };
}

const ROOT = resolve(__dirname, '..');
const EXAMPLE = resolve(ROOT, '../../examples/intents');

/** Kinds that the providers publish. */
const COMPOSED = [
  'v1 Secret',
  'acl.kafka.m.crossplane.io/v1alpha1 AccessControlList',
  'cloudplatform.gcp.m.upbound.io/v1beta1 Project',
  'cloudplatform.gcp.m.upbound.io/v1beta1 ProjectService',
  'cloudplatform.gcp.m.upbound.io/v1beta1 ServiceAccount',
  'dns.gcp.m.upbound.io/v1beta1 RecordSet',
  'redis.gcp.m.upbound.io/v1beta1 Instance',
  'sql.gcp.m.upbound.io/v1beta1 Database',
  'sql.gcp.m.upbound.io/v1beta1 DatabaseInstance',
  'sql.gcp.m.upbound.io/v1beta1 User',
  'storage.gcp.m.upbound.io/v1beta1 Bucket',
  'storage.gcp.m.upbound.io/v1beta1 BucketIAMMember',
  'storage.gcp.m.upbound.io/v1beta1 HMACKey',
  'topic.kafka.m.crossplane.io/v1alpha1 Topic',
  'user.kafka.m.crossplane.io/v1alpha1 User',
];

function read<T>(folder: string): Map<string, T> {
  return new Map(
    readdirSync(join(ROOT, folder)).map(file => [
      file,
      load(readFileSync(join(ROOT, folder, file), 'utf8')) as T,
    ]),
  );
}

const definitions = read<CompositeResourceDefinition>('definitions');
const compositions = read<Composition>('compositions');
const files = [...definitions.keys()];

function filesOf(folder: string): WorldFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({
      path: relative(EXAMPLE, path),
      text: readFileSync(path, 'utf8'),
    }));
}

const world = loadWorld(filesOf(EXAMPLE));
const platform = world.platform?.document.spec;

function templateOf(file: string): string {
  return compositions.get(file)?.spec.pipeline[0].input?.inline.template ?? '';
}

/** The objects that a template makes, each as its text. */
function objectsOf(file: string): string[] {
  return templateOf(file).split(/^---$/m).slice(1);
}

function field(text: string, name: string): string {
  return new RegExp(`^ *${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}

/** Keys of the Secret with the connection. */
function connectionKeys(file: string): string[] {
  const secret = objectsOf(file).find(
    text => field(text, '\\S*composition-resource-name') === 'connection',
  );
  const data = secret?.slice(secret.indexOf('\ndata:\n') + 7) ?? '';
  return [...data.matchAll(/^ {2}([^ :]+):/gm)].map(([, key]) => key);
}

function outputsOf(file: string): string[] {
  const declared =
    definitions.get(file)?.metadata.annotations?.['ridgeway.dev/outputs'];
  return declared?.split(', ') ?? [];
}

/** Where a schema is not what an API server takes: every field has a type, and nothing else passes. */
function faultsOf(schema: Schema, path: string): string[] {
  const allowed = schema.type === 'object' ? schema.properties : schema.type;
  return [
    ...(allowed ? [] : [`${path} has no type or no fields`]),
    // Texts are written into templates: none may bring lines of its own.
    ...(schema.type !== 'string' || schema.enum || schema.pattern
      ? []
      : [`${path} can be any text`]),
    ...(schema.required ?? [])
      .filter(name => !schema.properties?.[name])
      .map(name => `${path}.${name} is required and does not exist`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      faultsOf(inner, `${path}.${name}`),
    ),
    ...(schema.items ? faultsOf(schema.items, `${path}[]`) : []),
  ];
}

/** The schema with every unknown field refused, as a strict API server does. */
function closed(schema: Schema): Schema {
  return {
    ...schema,
    ...(schema.properties && {
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, inner]) => [
          name,
          closed(inner),
        ]),
      ),
    }),
  };
}

describe.each(files)('the definition in %s', file => {
  const definition = definitions.get(file)!;
  const { openAPIV3Schema } = definition.spec.versions[0].schema;

  it('is namespaced, and named as an API server expects', () => {
    expect(definition).toMatchObject({
      apiVersion: 'apiextensions.crossplane.io/v2',
      kind: 'CompositeResourceDefinition',
      metadata: {
        name: `${definition.spec.names.plural}.${definition.spec.group}`,
      },
      spec: { scope: 'Namespaced' },
    });
    expect(file).toBe(`${definition.spec.names.plural}.yaml`);
  });

  it('has a structural schema that leaves nothing open', () => {
    expect(faultsOf(openAPIV3Schema, '')).toEqual([]);
    const { versions } = customResourceDefinitionOf(definition).spec;
    expect(versions).toMatchObject([
      { name: 'v1', served: true, storage: true },
    ]);
  });

  it('has a composition of known kinds, each composed resource with a name of its own', () => {
    const composition = compositions.get(file);
    expect(composition?.spec).toMatchObject({
      compositeTypeRef: {
        apiVersion: `${definition.spec.group}/v1`,
        kind: definition.spec.names.kind,
      },
      mode: 'Pipeline',
    });
    expect(
      composition?.spec.pipeline.map(({ functionRef }) => functionRef.name),
    ).toEqual(['function-go-templating', 'function-auto-ready']);
    const objects = objectsOf(file);
    const kinds = objects.map(
      text => `${field(text, 'apiVersion')} ${field(text, 'kind')}`,
    );
    expect(kinds.filter(kind => !COMPOSED.includes(kind))).toEqual([]);
    const parts = objects.map(text =>
      field(text, '\\S*composition-resource-name'),
    );
    expect(new Set(parts).size).toBe(objects.length);
    expect(parts).not.toContain('');
  });

  it('closes in its composition what it opens', () => {
    const whole = templateOf(file);
    expect(whole.match(/\{\{ end \}\}/g)?.length ?? 0).toBe(
      whole.match(/\{\{ (with|if|range) /g)?.length ?? 0,
    );
  });

  it('uses in its composition exactly what its spec has', () => {
    const used = [...templateOf(file).matchAll(/\$spec\.(\w+)/g)].map(
      ([, name]) => name,
    );
    const declared = Object.keys(
      openAPIV3Schema.properties?.spec.properties ?? {},
    );
    expect(used.filter(name => !declared.includes(name))).toEqual([]);
    expect(declared.filter(name => !used.includes(name))).toEqual(
      file === 'cloudprojects.yaml' ? ['region'] : [],
    );
  });
});

describe('managed types of the example company', () => {
  const managed = Object.entries(platform?.managed ?? {});

  it.each(managed)(
    '%s has the outputs that its composition writes',
    (_name, type) => {
      const file = files.find(
        name => definitions.get(name)?.spec.names.kind === type.kind,
      );
      expect(file).toBeDefined();
      expect(type.group).toBe('managed.ridgeway.dev');
      expect([...type.outputs].sort()).toEqual(outputsOf(file!).sort());
      expect(connectionKeys(file!).sort()).toEqual(outputsOf(file!).sort());
      expect(type.spec.connectionSecret).toBe(type.connectionSecret);
    },
  );

  it('have a type for every definition', () => {
    expect(
      [
        ...managed.map(([, { kind }]) => kind),
        platform?.cloudProject?.kind,
      ].sort(),
    ).toEqual(
      [...definitions.values()].map(({ spec }) => spec.names.kind).sort(),
    );
  });

  it('derive to composite resources that their definitions accept', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, useDefaults: true });
    const validators = new Map(
      [...definitions.values()].map(({ spec }) => [
        spec.names.kind,
        ajv.compile(
          closed(
            spec.versions[0].schema.openAPIV3Schema.properties?.spec ?? {},
          ),
        ),
      ]),
    );
    const composites = derive(world, {
      asOf: '2026-11-20T00:00:00Z',
      authorizer: {
        decide: () => ({
          allowed: true,
          policies: [],
          forbidden: false,
          errors: [],
        }),
      },
    }).resources.filter(({ object }) =>
      object.apiVersion.startsWith('managed.ridgeway.dev/'),
    );
    expect(
      new Set(composites.map(({ object }) => object.kind)).size,
    ).toBeGreaterThan(4);
    for (const { object } of composites) {
      const validate = validators.get(object.kind);
      expect(object.apiVersion).toBe('managed.ridgeway.dev/v1');
      expect([
        validate?.(structuredClone(object.spec)),
        `${object.kind} ${object.metadata.name}`,
        validate?.errors,
      ]).toEqual([true, `${object.kind} ${object.metadata.name}`, null]);
    }
  });
});
