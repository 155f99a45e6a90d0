import {
  AuthService,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  createTemplateAction,
  serializeDirectoryContents,
} from '@backstage/plugin-scaffolder-node';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { asInitiator } from '../platform/asInitiator';
import { keepTrying } from '../platform/keepTrying';
import { quiet } from '../platform/quiet';
import { statusOf } from '../platform/statusOf';

/**
 * `ridgeway:code:create` makes the service's code repository from a skeleton. The skeleton is
 * rendered here rather than by a step of its own: a task that is resumed after a restart has
 * lost its workspace, and the same values give the same files, which the platform recognises.
 */
export function createCodeCreateAction(options: {
  auth: AuthService;
  platform: PlatformApi;
  fetchTemplate: ReturnType<typeof createFetchTemplateAction>;
}) {
  const { auth, platform, fetchTemplate } = options;
  return createTemplateAction({
    id: 'ridgeway:code:create',
    description: "Makes a service's code repository from a skeleton.",
    supportsDryRun: true,
    schema: {
      input: {
        sector: z => z.string(),
        service: z => z.string(),
        url: z =>
          z.string().describe('The skeleton, relative to the template.'),
        values: z =>
          z.record(z.any()).optional().describe('Values for the skeleton.'),
      },
      output: {
        cloneUrl: z => z.string().describe('Address to clone it from.'),
        commit: z => z.string().describe('The first commit.'),
      },
    },
    async handler(ctx) {
      const { sector, service, url, values } = ctx.input;
      const { logger, signal } = ctx;
      const directory = await ctx.createTemporaryDirectory();
      await fetchTemplate.handler({
        ...ctx,
        logger: quiet(logger),
        workspacePath: directory,
        input: {
          url,
          targetPath: 'code',
          values: { ...values, sector, service },
        },
      });
      const files = await serializeDirectoryContents(
        resolveSafeChildPath(directory, 'code'),
      );
      if (ctx.isDryRun) {
        logger.info(
          `Would commit ${files.length} files to code/${sector}/${service}.git`,
        );
        return;
      }
      const { token } = await asInitiator(auth, ctx);
      try {
        const result = await keepTrying(
          () =>
            platform.createCode(
              {
                sector,
                service,
                files: files.map(({ path, content, executable }) => ({
                  path,
                  contentBase64: content.toString('base64'),
                  executable,
                })),
                message: `Start ${service} from the skeleton`,
              },
              { token, signal },
            ),
          { logger, signal },
        );
        logger.info(
          `Committed ${files.length} files to code/${sector}/${service}.git`,
        );
        ctx.output('cloneUrl', result.cloneUrl);
        ctx.output('commit', result.commit);
      } catch (error) {
        throw statusOf(error) === 409
          ? new ConflictError(
              `A code repository of ${sector}/${service} exists already and holds something else. The service itself is declared; its code is where it was.`,
            )
          : error;
      }
    },
  });
}
