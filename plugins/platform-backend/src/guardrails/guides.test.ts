import { mockServices } from '@backstage/backend-test-utils';
import { builtInGuardrails } from '@ridgeway/derivation';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestIntents } from '../__testUtils__/TestIntents';
import { DerivationService } from '../derivation/DerivationService';
import { PreviewService } from '../preview/PreviewService';
import { guides } from './guides';
import { lessonContext } from './LessonContext';

jest.setTimeout(180_000);

const example = join(__dirname, '../../../../examples/intents');

/** The example company: lessons are set in a world with everything that a cluster can have. */
function exampleCompany(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(example, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(yaml|cedar)$/.test(path))
      .map(path => [path, readFileSync(join(example, path), 'utf8')]),
  );
}

const platformTeam = 'group:default/platform';

describe('guides', () => {
  let intents: TestIntents;
  let derivation: DerivationService;
  let preview: PreviewService;

  beforeAll(async () => {
    intents = await TestIntents.create(exampleCompany());
    derivation = new DerivationService({
      host: intents.host,
      platformTeam,
      logger: mockServices.logger.mock(),
    });
    await derivation.refresh();
    preview = new PreviewService({
      derivation,
      ownerExists: async ref => ref === platformTeam,
      platformTeam,
    });
  });
  afterAll(() => intents.remove());

  it('say of every guardrail how to work with it', () => {
    expect(guides.map(({ guardrail }) => guardrail).sort()).toEqual(
      Object.keys(builtInGuardrails).sort(),
    );
    for (const { advice } of guides) {
      expect(advice.length).toBeGreaterThan(0);
    }
  });

  it.each(
    guides.flatMap(({ guardrail, lesson }) =>
      lesson ? [[guardrail, lesson] as const] : [],
    ),
  )(
    'has an example that %s stops, and that can be mended',
    async (_, lesson) => {
      const { around, broken, mended } = lesson(
        lessonContext(derivation.current().world, {
          platformTeam,
          now: new Date(),
        }),
      );
      const run = async (text: string) => {
        const { diagnostics, conditions, affected } = await preview.preview(
          { documents: [...around, { path: broken.path, text }] },
          undefined,
        );
        return [
          ...diagnostics.map(({ reason, message }) => `${reason}: ${message}`),
          ...[...conditions, ...affected]
            .filter(({ status }) => status !== 'True')
            .map(
              ({ type, reason, message }) => `${type} ${reason}: ${message}`,
            ),
        ];
      };
      expect(await run(broken.text)).not.toEqual([]);
      expect(await run(mended)).toEqual([]);
    },
  );
});
