import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listServices } from '../views/listServices';
import { ActionOptions } from './ActionOptions';

/** `list-services`: which services there are and how they are. */
export function registerListServices(
  registry: ActionsRegistryService,
  { derivation }: ActionOptions,
): void {
  registry.register({
    name: 'list-services',
    title: 'List services',
    description:
      'Lists the services that are declared by an intent, with owner, health and the reasons of unmet conditions. At most 100 at a time; pass nextCursor for more.',
    visibilityPermission: platformIntentReadPermission,
    attributes: { readOnly: true, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          sector: z
            .string()
            .optional()
            .describe('Only services of this sector'),
          owner: z
            .string()
            .optional()
            .describe('Only services of this owner, as group:default/name'),
          health: z.enum(['met', 'unmet', 'unknown']).optional(),
          reason: z
            .string()
            .optional()
            .describe('Only services with an unmet condition for this reason'),
          search: z.string().optional().describe('Part of sector/name'),
          cursor: z.string().optional(),
        }),
      output: z =>
        z.object({
          totalItems: z.number(),
          nextCursor: z.string().optional(),
          items: z.array(
            z.object({
              sector: z.string(),
              name: z.string(),
              kind: z.string(),
              owner: z.string(),
              environments: z.array(z.string()),
              health: z.string(),
              reasons: z.array(z.string()),
            }),
          ),
        }),
    },
    action: async ({ input }) => {
      const page = listServices(derivation.current(), { ...input, limit: 100 });
      return { output: page };
    },
  });
}
