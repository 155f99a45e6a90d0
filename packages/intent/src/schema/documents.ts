import { z } from 'zod';
import { exceptionSpecSchema } from './exception';
import { guardrailSpecSchema } from './guardrail';
import {
  globalMetadata,
  sectorScopedMetadata,
  serviceMetadata,
} from './metadata';
import { meshMemberSpecSchema, packageSpecSchema } from './escapeHatches';
import { platformSpecSchema } from './platform';
import { sectorSpecSchema } from './sector';
import { serviceSpecSchema } from './service';

/** The API group and committed version of everything Ridgeway defines. */
export const API_VERSION = 'ridgeway.dev/v1';

const apiVersion = z.literal(API_VERSION);

/** A schema for each kind of document of `ridgeway.dev/v1`. */
export const documentSchemas = {
  Sector: z.strictObject({
    apiVersion,
    kind: z.literal('Sector'),
    metadata: globalMetadata,
    spec: sectorSpecSchema,
  }),
  Service: z.strictObject({
    apiVersion,
    kind: z.literal('Service'),
    metadata: serviceMetadata,
    spec: serviceSpecSchema,
  }),
  MeshMember: z.strictObject({
    apiVersion,
    kind: z.literal('MeshMember'),
    metadata: sectorScopedMetadata,
    spec: meshMemberSpecSchema,
  }),
  Package: z.strictObject({
    apiVersion,
    kind: z.literal('Package'),
    metadata: sectorScopedMetadata,
    spec: packageSpecSchema,
  }),
  Exception: z.strictObject({
    apiVersion,
    kind: z.literal('Exception'),
    metadata: sectorScopedMetadata,
    spec: exceptionSpecSchema,
  }),
  Guardrail: z.strictObject({
    apiVersion,
    kind: z.literal('Guardrail'),
    metadata: globalMetadata,
    spec: guardrailSpecSchema,
  }),
  Platform: z.strictObject({
    apiVersion,
    kind: z.literal('Platform'),
    metadata: globalMetadata.optional(),
    spec: platformSpecSchema,
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
