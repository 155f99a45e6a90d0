import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { NotFoundError } from '@backstage/errors';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { toServiceView } from '../views/toServiceView';
import { memberOf } from '../views/worldIndex';
import { ActionOptions } from './ActionOptions';
import { toConditionOutput } from './toConditionOutput';

/** `get-service`: one service with its intent, conditions and what it derives to. */
export function registerGetService(
  registry: ActionsRegistryService,
  { derivation, platformTeam }: ActionOptions,
): void {
  registry.register({
    name: 'get-service',
    title: 'Get a service',
    description:
      'Reads one service: its intent as written, its conditions with remedies, its agreements with other services, and how many resources of each kind it derives to.',
    visibilityPermission: platformIntentReadPermission,
    attributes: { readOnly: true, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          sector: z.string().describe('For example commerce'),
          name: z.string().describe('For example checkout'),
        }),
      output: z =>
        z.object({
          owner: z.string(),
          health: z.string(),
          intent: z.object({ path: z.string(), text: z.string() }),
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
          agreements: z.array(
            z.object({
              caller: z.string(),
              callee: z.string(),
              environment: z.string(),
              state: z.string(),
            }),
          ),
          resources: z.array(
            z.object({
              environment: z.string(),
              kind: z.string(),
              count: z.number(),
            }),
          ),
        }),
    },
    action: async ({ input: { sector, name } }) => {
      const snapshot = derivation.current();
      const member = memberOf(snapshot.world, `${sector}/${name}`);
      if (!member) {
        throw new NotFoundError(
          `There is no service ${sector}/${name}. list-services names those that exist.`,
        );
      }
      const view = toServiceView(snapshot, member, {
        now: new Date(),
        platformTeam,
        codeUrl: undefined,
      });
      return {
        output: {
          owner: view.owner,
          health: view.health,
          intent: view.intent,
          conditions: view.conditions.map(toConditionOutput),
          agreements: view.agreements,
          resources: view.resources,
        },
      };
    },
  });
}
