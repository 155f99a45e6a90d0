/** A schema of the subset of OpenAPI 3.0 that custom resources have. */
export interface Schema {
  type?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  [keyword: string]: unknown;
}

/** A composite resource definition: `apiextensions.crossplane.io/v2`, scope `Namespaced`. */
export interface CompositeResourceDefinition {
  apiVersion: string;
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  spec: {
    group: string;
    scope: string;
    names: { kind: string; plural: string; singular: string };
    versions: Array<{
      name: string;
      served: boolean;
      referenceable: boolean;
      schema: { openAPIV3Schema: Schema };
    }>;
  };
}

/** What an API server needs to serve composite resources. */
export interface CustomResourceDefinition {
  apiVersion: 'apiextensions.k8s.io/v1';
  kind: 'CustomResourceDefinition';
  metadata: { name: string };
  spec: {
    group: string;
    scope: string;
    names: { kind: string; listKind: string; plural: string; singular: string };
    versions: Array<{
      name: string;
      served: boolean;
      storage: boolean;
      schema: { openAPIV3Schema: Schema };
      subresources: { status: object };
    }>;
  };
}

/** Fields that Crossplane itself adds to the spec of every composite resource. */
const MACHINERY: Schema = {
  type: 'object',
  'x-kubernetes-preserve-unknown-fields': true,
};

/**
 * The custom resource definition that Crossplane makes of a composite resource definition, as far
 * as objects are validated by it: for API servers in tests that have no Crossplane.
 */
export function customResourceDefinitionOf({
  metadata,
  spec,
}: CompositeResourceDefinition): CustomResourceDefinition {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: metadata.name },
    spec: {
      group: spec.group,
      scope: spec.scope,
      names: { ...spec.names, listKind: `${spec.names.kind}List` },
      versions: spec.versions.map(
        ({ name, served, referenceable, schema: { openAPIV3Schema } }) => ({
          name,
          served,
          storage: referenceable,
          schema: { openAPIV3Schema: withMachinery(openAPIV3Schema) },
          subresources: { status: {} },
        }),
      ),
    },
  };
}

function withMachinery(schema: Schema): Schema {
  const { spec = { type: 'object' }, ...others } = schema.properties ?? {};
  return {
    ...schema,
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { type: 'object' },
      ...others,
      spec: {
        ...spec,
        properties: { ...spec.properties, crossplane: MACHINERY },
      },
      status: MACHINERY,
    },
  };
}
