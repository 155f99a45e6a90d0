import { z } from 'zod';
import { hints } from './hints';
import { entityRef, moment, sectorScopedName } from './names';

/** Days between announcement and deadline where the deprecation does not say otherwise. */
export const DEFAULT_NOTICE_DAYS = 90;

/** Annotation that names the software template that a document was written by. */
export const TEMPLATE_ANNOTATION = 'ridgeway.dev/template';

const deprecated = z.strictObject({
  version: z
    .enum(['ridgeway.dev/v1alpha1', 'ridgeway.dev/v1beta1'])
    .optional()
    .meta({
      description: 'A version of the language.',
      examples: ['ridgeway.dev/v1alpha1'],
    }),
  field: z
    .strictObject({
      kind: z
        .enum(['Sector', 'Service', 'MeshMember', 'Package'])
        .describe('Kind of document.'),
      path: z
        .string()
        .min(1)
        .meta({
          description:
            'Path as in the field reference of v1, with * for names that their owner chooses.',
          examples: ['spec.containers.*.files'],
        }),
    })
    .optional()
    .describe('A field of the language.'),
  resourceType: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A type of resource.', examples: ['redis'] }),
  template: z
    .string()
    .regex(/^template:[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/)
    .register(hints, { allowed: 'the entity reference of a template' })
    .optional()
    .meta({
      description:
        'A software template, by its entity reference; it concerns documents whose annotation ridgeway.dev/template names it, as the forms write it.',
      examples: ['template:default/new-service'],
    }),
});

const extension = z.strictObject({
  subject: sectorScopedName.describe('The service it is for.'),
  until: moment.describe('Its own deadline.'),
  reason: z
    .string()
    .min(1)
    .meta({
      description: 'Why it needs longer.',
      examples: ['The vendor ships the new client in March'],
    }),
  requestedBy: entityRef.describe('Who asked for it.'),
  grantedBy: entityRef.describe('Who granted it.'),
  grantedAt: moment.describe('When it was granted.'),
});

/** `spec` of a Deprecation: something that goes away, until when, and what takes its place. */
export const deprecationSpecSchema = z.strictObject({
  of: deprecated.describe('What goes away: exactly one of its fields.'),
  title: z
    .string()
    .min(1)
    .meta({
      description: 'What goes away, in a few words.',
      examples: ['Version v1alpha1 of Service'],
    }),
  reason: z
    .string()
    .min(1)
    .meta({
      description: 'Why it goes away.',
      examples: ['Its wildcards cannot be judged by callers'],
    }),
  replacement: z
    .string()
    .min(1)
    .meta({
      description: 'What to use instead, and how to get there.',
      examples: ['ridgeway.dev/v1; `ridgeway migrate` writes it'],
    }),
  owner: entityRef.meta({
    description: 'The group that answers for it, and grants longer time.',
    examples: ['group:default/platform'],
  }),
  contact: z
    .string()
    .min(1)
    .meta({
      description: 'Where there is help: a person, a channel, an address.',
      examples: ['#platform-help'],
    }),
  announced: moment
    .optional()
    .describe('The day it was announced; absent while it is a draft.'),
  notice: z
    .int()
    .min(1)
    .max(1095)
    .optional()
    .meta({
      description: `Days from announcement to deadline; default ${DEFAULT_NOTICE_DAYS}.`,
      examples: [90],
    }),
  extensions: z
    .array(extension)
    .optional()
    .meta({
      description: 'Services that were given longer.',
      examples: [[]],
    }),
  enforced: z
    .strictObject({
      at: moment.describe('When.'),
      by: entityRef.describe('Who turned the switch.'),
    })
    .optional()
    .describe(
      'It is no longer served: set by a person after the deadline, and removed to undo it.',
    ),
});

/** `spec` of a Deprecation. */
export type DeprecationSpec = z.infer<typeof deprecationSpecSchema>;
/** What goes away. */
export type Deprecated = DeprecationSpec['of'];

/** The first day on which it may be enforced: `2027-02-18`; undefined of a draft. */
export function deadlineOf({
  announced,
  notice = DEFAULT_NOTICE_DAYS,
}: Pick<DeprecationSpec, 'announced' | 'notice'>): string | undefined {
  return announced === undefined
    ? undefined
    : new Date(Date.parse(announced.slice(0, 10)) + notice * 86_400_000)
        .toISOString()
        .slice(0, 10);
}
