import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';

const PAUSE_MS = 500;

/**
 * `ridgeway:registry:await` waits until the catalog knows what a change declared. It changes
 * nothing, so that a resumed task simply waits again.
 */
export function createRegistryAwaitAction(options: {
  catalog: CatalogService;
}) {
  const { catalog } = options;
  return createTemplateAction({
    id: 'ridgeway:registry:await',
    description: 'Waits until an entity is in the catalog.',
    schema: {
      input: {
        entityRef: z => z.string(),
        timeoutSeconds: z =>
          z.number().min(1).max(600).optional().describe('Default 60.'),
      },
      output: {
        entityRef: z => z.string(),
      },
    },
    async handler(ctx) {
      const { entityRef, timeoutSeconds = 60 } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const deadline = Date.now() + timeoutSeconds * 1000;
      while (!(await catalog.getEntityByRef(entityRef, { credentials }))) {
        if (Date.now() >= deadline) {
          throw new Error(
            `The catalog does not show ${entityRef} after ${timeoutSeconds} s. The intent is committed and nothing is lost: the page appears as soon as the registry has read the commit.`,
          );
        }
        await sleep(PAUSE_MS, undefined, { signal: ctx.signal });
      }
      ctx.output('entityRef', entityRef);
    },
  });
}
