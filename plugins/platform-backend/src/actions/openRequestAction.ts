import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { NotAllowedError } from '@backstage/errors';
import {
  platformRequestOpenPermission,
  REQUEST_KINDS,
} from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { ActionOptions } from './ActionOptions';

/** `open-request`: ask an owner for something, as the caller. */
export function registerOpenRequest(
  registry: ActionsRegistryService,
  { auditor, requests: { access, service } }: ActionOptions,
): void {
  registry.register({
    name: 'open-request',
    title: 'Open a request',
    description:
      'Asks the owner for what a remedy names, for example a secret or consent to call a service. The owner decides; nothing changes until then. When the same is asked for already, the reason joins that request.',
    // Without it the registry neither lists nor invokes the action.
    visibilityPermission: platformRequestOpenPermission,
    attributes: { readOnly: false, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          kind: z.enum(REQUEST_KINDS),
          subject: z
            .string()
            .min(1)
            .max(255)
            .describe('Who it is for: sector/name of a service, or a sector'),
          object: z
            .string()
            .min(1)
            .max(255)
            .describe('What is asked for, in the words of the remedy'),
          reason: z
            .string()
            .min(1)
            .max(5000)
            .describe('Why it is needed: what the owner decides by'),
          expires: z
            .string()
            .regex(/^\d{4}-\d{2}-\d{2}$/)
            .optional()
            .describe('Of an exception: its last day'),
          priority: z.enum(['P0', 'P1', 'P2', 'P3']).optional(),
        }),
      output: z =>
        z.object({
          id: z.string(),
          title: z.string(),
          state: z.string(),
          owner: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { kind, subject, object } = input;
      const meta = { kind, subject, object };
      return audited(auditor, { eventId: 'request-open', meta }, async () => {
        const { person, ...caller } = await access.of(credentials);
        if (!person) {
          throw new NotAllowedError(
            'Only a person can ask for something. Call this with the credentials of one.',
          );
        }
        const requester = { ...caller, person };
        const id = await service.open(input, requester);
        const { title, state, owner } = await service.get(id, requester);
        return { output: { id, title, state, owner } };
      });
    },
  });
}
