import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { ActionOptions } from './ActionOptions';
import { toConditionOutput } from './toConditionOutput';

/** `preview-intent`: what a document would derive to, and what is wrong with it. */
export function registerPreviewIntent(
  registry: ActionsRegistryService,
  { preview }: ActionOptions,
): void {
  registry.register({
    name: 'preview-intent',
    title: 'Preview an intent',
    description:
      'Checks documents of the intent repository and says what they would derive to, without storing anything. Paths are those of the repository, for example sectors/commerce/checkout.yaml.',
    visibilityPermission: platformIntentReadPermission,
    attributes: { readOnly: true, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          documents: z
            .array(
              z.object({
                path: z.string(),
                text: z
                  .string()
                  .optional()
                  .describe('The whole document; leave it out to remove it'),
              }),
            )
            .min(1)
            .max(50),
        }),
      output: z =>
        z.object({
          findings: z
            .array(z.string())
            .describe('Problems as file:line:column: message'),
          resources: z.array(
            z.object({
              environment: z.string(),
              kind: z.string(),
              name: z.string(),
            }),
          ),
          conditions: z.array(
            z.object({
              subject: z.string(),
              environment: z.string().optional(),
              type: z.string(),
              status: z.string(),
              reason: z.string(),
              message: z.string(),
              remedies: z.array(z.string()),
            }),
          ),
        }),
    },
    action: async ({ input }) => {
      const result = await preview.preview(input, undefined);
      return {
        output: {
          findings: result.diagnostics.map(
            ({ file, line, column, message, suggestion }) =>
              [`${file}:${line}:${column}: ${message}`, suggestion]
                .filter(Boolean)
                .join(' '),
          ),
          resources: result.resources,
          conditions: [...result.conditions, ...result.affected].map(
            toConditionOutput,
          ),
        },
      };
    },
  });
}
