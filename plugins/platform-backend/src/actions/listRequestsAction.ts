import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  platformIntentReadPermission,
  REQUEST_KINDS,
  REQUEST_STATES,
} from '@ridgeway/plugin-platform-common';
import { ActionOptions } from './ActionOptions';

/** `list-requests`: what is asked of whom, as far as the caller may read it. */
export function registerListRequests(
  registry: ActionsRegistryService,
  { requests: { access, service } }: ActionOptions,
): void {
  registry.register({
    name: 'list-requests',
    title: 'List requests',
    description:
      'Lists requests that the caller may read: who asks whom for what, and what was decided. At most 100 at a time; pass nextCursor for more.',
    visibilityPermission: platformIntentReadPermission,
    attributes: { readOnly: true, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          scope: z
            .enum(['deciding', 'mine', 'sector', 'all'])
            .optional()
            .describe(
              'deciding: open ones that the caller may decide; mine: opened by the caller; sector: about sectors of the caller',
            ),
          state: z.enum(REQUEST_STATES).optional(),
          kind: z.enum(REQUEST_KINDS).optional(),
          concerns: z
            .string()
            .optional()
            .describe('A service, sector/name, or a sector with its services'),
          search: z.string().optional().describe('Part of the title'),
          cursor: z.string().optional(),
        }),
      output: z =>
        z.object({
          totalItems: z.number(),
          nextCursor: z.string().optional(),
          items: z.array(
            z.object({
              id: z.string(),
              kind: z.string(),
              title: z.string(),
              state: z.string(),
              owner: z.string(),
              requestedBy: z.string(),
              createdAt: z.string(),
              reason: z.string(),
              decision: z.string().optional(),
              mayDecide: z.boolean(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const caller = await access.of(credentials);
      return { output: await service.list({ ...input, limit: 100 }, caller) };
    },
  });
}
