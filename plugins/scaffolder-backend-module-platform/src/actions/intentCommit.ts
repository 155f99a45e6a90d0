import { AuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  draftIntent,
  INTENT_FORMS,
  IntentForm,
  PlatformApi,
} from '@ridgeway/plugin-platform-common';
import { asInitiator } from '../platform/asInitiator';
import { describeDiagnostic } from '../platform/describeDiagnostic';
import { explainRefusal } from '../platform/explainRefusal';
import { keepTrying } from '../platform/keepTrying';

/** What a form makes, in the message of its commit. */
const NOUNS: Record<IntentForm, string> = {
  sector: 'sector',
  service: 'service',
  'existing-service': 'service',
  'mesh-member': 'mesh member',
  package: 'package',
};

/**
 * `ridgeway:intent:commit` writes the intent that a form's values stand for, as the person
 * who started the task. The commit is keyed by task and step: a task that is resumed finds
 * the commit it made. A dry run asks for the preview instead and stores nothing.
 */
export function createIntentCommitAction(options: {
  auth: AuthService;
  platform: PlatformApi;
}) {
  const { auth, platform } = options;
  return createTemplateAction({
    id: 'ridgeway:intent:commit',
    description: 'Commits the intent of a form to the intent repository.',
    supportsDryRun: true,
    schema: {
      input: {
        form: z =>
          z.enum(INTENT_FORMS).describe('The form that the values are of.'),
        values: z => z.record(z.any()).describe('The values of the form.'),
      },
      output: {
        state: z => z.enum(['committed', 'proposed', 'previewed']),
        commit: z => z.string().optional(),
        url: z =>
          z.string().optional().describe('Where to look at the change.'),
        path: z => z.string().describe('File in the intent repository.'),
        subject: z => z.string().describe('<sector> or <sector>/<service>.'),
        sector: z => z.string(),
        name: z => z.string(),
        entityRef: z => z.string().describe('Its entity in the catalog.'),
      },
    },
    async handler(ctx) {
      const { form, values } = ctx.input;
      const draft = draftIntent(form, values, ctx.templateInfo?.entityRef);
      if (!draft) {
        throw new InputError(
          form === 'sector'
            ? 'The sector has no name yet. A name is a DNS label, for example returns.'
            : 'It has no name or no sector yet. Both are DNS labels, for example refunds in commerce.',
        );
      }
      const { path, text, subject, entityRef } = draft;
      const [sector, name = sector] = subject.split('/');
      const documents = [{ path, text, create: true }];
      const { logger, signal } = ctx;
      const { token } = await asInitiator(auth, ctx);

      ctx.output('path', path);
      ctx.output('subject', subject);
      ctx.output('sector', sector);
      ctx.output('name', name);
      ctx.output('entityRef', entityRef);

      if (ctx.isDryRun) {
        const { diagnostics } = await platform.preview(
          { documents },
          { token },
        );
        for (const diagnostic of diagnostics) {
          logger.info(describeDiagnostic(diagnostic));
        }
        logger.info(`Would commit ${path}:\n${text}`);
        ctx.output('state', 'previewed');
        return;
      }

      try {
        const result = await keepTrying(
          () =>
            platform.change(
              {
                documents,
                message: `Add ${NOUNS[form]} ${subject}`,
                idempotencyKey: `${ctx.task.id}/${ctx.step?.id ?? path}`,
              },
              { token, signal },
            ),
          { logger, signal },
        );
        logger.info(
          result.state === 'committed'
            ? `Committed ${path} as ${result.commit}`
            : `Proposed ${path}; it takes effect when the owners merge it`,
        );
        ctx.output('state', result.state);
        ctx.output('commit', result.commit);
        ctx.output('url', result.url);
      } catch (error) {
        throw await explainRefusal(error, draft, platform, token);
      }
    },
  });
}
