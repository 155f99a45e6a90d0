import { z } from 'zod';
import { deprecationSpecSchema } from './deprecation';
import { exceptionSpecSchema } from './exception';
import { guardrailSpecSchema } from './guardrail';
import {
  globalMetadata,
  sectorScopedMetadata,
  serviceMetadata,
} from './metadata';
import { meshMemberSpecSchema, packageSpecSchema } from './escapeHatches';
import { ownershipSpecSchema } from './ownership';
import { platformSpecSchema } from './platform';
import { sectorSpecSchema } from './sector';
import { serviceSpecSchema } from './service';

/** The API group and committed version of everything Ridgeway defines. */
export const API_VERSION = 'ridgeway.dev/v1';

const apiVersion = z
  .literal(API_VERSION)
  .describe('The version of the language.');
const metadata = 'What it is called and where it belongs.';
const spec = 'What is declared.';
const kindOf = <K extends string>(kind: K) =>
  z.literal(kind).describe('What the document declares.');

/** A schema for each kind of document of `ridgeway.dev/v1`. */
export const documentSchemas = {
  Sector: z.strictObject({
    apiVersion,
    kind: kindOf('Sector'),
    metadata: globalMetadata.describe(metadata),
    spec: sectorSpecSchema.describe(spec),
  }),
  Service: z.strictObject({
    apiVersion,
    kind: kindOf('Service'),
    metadata: serviceMetadata.describe(metadata),
    spec: serviceSpecSchema.describe(spec),
  }),
  MeshMember: z.strictObject({
    apiVersion,
    kind: kindOf('MeshMember'),
    metadata: sectorScopedMetadata.describe(metadata),
    spec: meshMemberSpecSchema.describe(spec),
  }),
  Package: z.strictObject({
    apiVersion,
    kind: kindOf('Package'),
    metadata: sectorScopedMetadata.describe(metadata),
    spec: packageSpecSchema.describe(spec),
  }),
  Exception: z.strictObject({
    apiVersion,
    kind: kindOf('Exception'),
    metadata: sectorScopedMetadata.describe(metadata),
    spec: exceptionSpecSchema.describe(spec),
  }),
  Guardrail: z.strictObject({
    apiVersion,
    kind: kindOf('Guardrail'),
    metadata: globalMetadata.describe(metadata),
    spec: guardrailSpecSchema.describe(spec),
  }),
  Ownership: z.strictObject({
    apiVersion,
    kind: kindOf('Ownership'),
    metadata: globalMetadata.describe(metadata),
    spec: ownershipSpecSchema.describe(spec),
  }),
  Deprecation: z.strictObject({
    apiVersion,
    kind: kindOf('Deprecation'),
    metadata: globalMetadata.describe(metadata),
    spec: deprecationSpecSchema.describe(spec),
  }),
  Platform: z.strictObject({
    apiVersion,
    kind: kindOf('Platform'),
    metadata: globalMetadata.optional().describe(metadata),
    spec: platformSpecSchema.describe(spec),
  }),
} as const;

/** The kinds of documents. */
export type DocumentKind = keyof typeof documentSchemas;
/** A document of the given kind, as written, after validation. */
export type DocumentOf<K extends DocumentKind> = z.infer<
  (typeof documentSchemas)[K]
>;
/** Any document. */
export type IntentDocument = {
  [K in DocumentKind]: DocumentOf<K>;
}[DocumentKind];
