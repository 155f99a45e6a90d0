import { z } from 'zod';

/** Variables of the spec of a managed type, besides `params.<name>`. */
export const MANAGED_VARIABLES: readonly string[] = [
  'class',
  'name',
  'sector',
  'service',
  'serviceAccount',
  'environment',
  'namespace',
  'cluster',
  'provider',
  'region',
];

/** Variables of the spec of a cloud project. */
export const PROJECT_VARIABLES: readonly string[] = [
  'name',
  'sector',
  'owner',
  'environment',
  'namespace',
  'cluster',
  'provider',
  'region',
];

const composite = {
  group: z
    .string()
    .min(1)
    .meta({
      description: 'API group of the composite resource.',
      examples: ['db.example'],
    }),
  kind: z
    .string()
    .min(1)
    .meta({
      description: 'Kind of the composite resource.',
      examples: ['PostgresInstance'],
    }),
  version: z
    .string()
    .min(1)
    .meta({ description: 'API version of the kind.', examples: ['v1'] }),
};

const param = z.strictObject({
  type: z
    .enum(['string', 'integer', 'number', 'boolean', 'object', 'array'])
    .describe('What it is.'),
  description: z.string().min(1).optional().describe('What it is for.'),
  enum: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The texts it can be; default any.'),
  minimum: z.number().optional().describe('Smallest number.'),
  maximum: z.number().optional().describe('Largest number.'),
  required: z.boolean().optional().describe('Default false.'),
});

/** How the platform provides a managed type. */
export const managedTypeSchema = z.strictObject({
  ...composite,
  spec: z.record(z.string(), z.unknown()).meta({
    description:
      'Its spec; ${class}, ${name}, ${params.<name>} and others are filled in. A field whose only text is a param that is not given is left out.',
    examples: [{ size: '${class}' }],
  }),
  classes: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({
      description: 'The classes on offer; default any.',
      examples: [['small', 'large']],
    }),
  params: z
    .record(z.string().min(1), param)
    .optional()
    .meta({
      description: 'The params that a resource may give; default none.',
      examples: [{ version: { type: 'string', enum: ['16', '17'] } }],
    }),
  connectionSecret: z
    .string()
    .min(1)
    .meta({
      description:
        'Name of the Secret with its outputs; ${name} is the object.',
      examples: ['${name}-conn'],
    }),
  outputs: z
    .array(z.string().min(1))
    .min(1)
    .meta({
      description: 'Keys of that Secret: the outputs placeholders ask for.',
      examples: [['host', 'port', 'name', 'username', 'password']],
    }),
});

/** How the platform provides the cloud project of a sector. */
export const cloudProjectSchema = z.strictObject({
  ...composite,
  spec: z.record(z.string(), z.unknown()).meta({
    description:
      'Its spec; ${sector}, ${environment}, ${provider}, ${region} and others are filled in.',
    examples: [{ region: '${region}' }],
  }),
});

/** A param that a resource of a managed type may give. */
export type ManagedParam = z.infer<typeof param>;
/** How the platform provides a managed type. */
export type ManagedTypeSpec = z.infer<typeof managedTypeSchema>;
