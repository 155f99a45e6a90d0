import {
  AuditorServiceCreateEventOptions,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { consentsEnd } from '../__testUtils__/deprecation';
import { service } from '../__testUtils__/exampleWorld';
import { GitClient } from '../__testUtils__/GitClient';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';
import { loadSpec } from '../openapi';

jest.setTimeout(180_000);

const PATH = 'sectors/commerce/cart.yaml';

/** Routes whose POST computes an answer and stores nothing. */
const READING = ['/preview', '/requests/draft', '/deprecations/preview'];

const FACT_LINE = JSON.stringify({
  key: 'import:1',
  at: '2026-01-01T00:00:00.000Z',
  type: 'guardrail.opened',
  subject: 'commerce/checkout',
  actor: 'user:default/ana',
  data: { guardrail: 'secrets-need-consent' },
  partition: 'example',
});

const OBSERVED = { subject: 'payments/charge', environment: 'staging' };

function onNoDeprecation(client: PlatformApi) {
  return {
    enforce: () => client.enforceDeprecation('none', { stops: [] }),
    undo: () => client.undoEnforcement('none'),
    remind: () => client.remindOfDeprecation('none', {}),
    snooze: () =>
      client.snoozeDeprecation('none', {
        ...{ team: 'group:default/payments', until: '2026-12-01' },
        reason: 'Sale',
      }),
  };
}

interface AuditEvent {
  eventId: string;
  status: 'initiated' | 'succeeded' | 'failed';
  meta: object;
  error?: string;
}

/** What is sent to a route that writes: once so that it is accepted, and once so that it is refused. */
interface Write {
  eventId: string;
  accepted?: () => Promise<unknown>;
  refused: () => Promise<unknown>;
}

describe('audit events', () => {
  let platform: TestPlatform;
  let events: AuditEvent[];

  beforeAll(async () => {
    events = [];
    platform = await startTestPlatform({
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => ({
            async createEvent(options: AuditorServiceCreateEventOptions) {
              const { eventId, meta = {} } = options;
              events.push({ eventId, meta, status: 'initiated' });
              return {
                async success() {
                  events.push({ eventId, meta, status: 'succeeded' });
                },
                async fail({ error }) {
                  const { message } = error;
                  events.push({
                    eventId,
                    meta,
                    status: 'failed',
                    error: message,
                  });
                },
              };
            },
          }),
        }),
      ],
    });
  });
  afterAll(() => platform.stop());
  beforeEach(() => {
    events = [];
  });

  const change = (person: string) =>
    platform.client(person).change({
      documents: [{ path: PATH, text: service('commerce', 'cart') }],
      message: 'Cart',
    });
  const open = (person: string, object = 'payments/stripe-key') =>
    platform.client(person).openRequest({
      kind: 'secret',
      subject: 'commerce/checkout',
      object,
      reason: 'Charges',
    });
  const createCode = (person: string) =>
    platform.client(person).createCode({
      ...{ sector: 'commerce', service: 'checkout', message: 'Skeleton' },
      files: [{ path: 'README.md', contentBase64: 'aGk=' }],
    });
  const visit = (guardrail: string) =>
    platform
      .client('ana')
      .visitGuardrail(guardrail, { subject: 'commerce/checkout' });
  const none = 'no-such-request';

  const writes: Record<string, Write> = {
    'post /changes': {
      eventId: 'intent-change',
      accepted: () => change('ana'),
      refused: () => change('noa'),
    },
    'post /code': {
      eventId: 'code-create',
      accepted: () => createCode('ana'),
      refused: () => createCode('noa'),
    },
    'post /tokens': {
      eventId: 'token-issue',
      accepted: () =>
        platform.client('ana').issueToken({ name: 'laptop', days: 1 }),
      refused: () => platform.client().issueToken({ name: 'x', days: 1 }),
    },
    'delete /tokens/{id}': {
      eventId: 'token-revoke',
      accepted: async () => {
        const client = platform.client('ana');
        const { id } = await client.issueToken({ name: 'old', days: 1 });
        events = [];
        await client.revokeToken(id);
      },
      refused: () => platform.client('ana').revokeToken(none),
    },
    'post /guardrails/{id}/visits': {
      eventId: 'guardrail-visit',
      accepted: () => visit('secrets-need-consent'),
      refused: () => visit('none'),
    },
    'post /requests': {
      eventId: 'request-open',
      accepted: () => open('ana'),
      refused: () => open('ana', 'payments/none'),
    },
    'post /requests/{id}/grant': {
      eventId: 'request-grant',
      refused: () => platform.client('lee').grantRequest(none, { digest: 'x' }),
    },
    'post /requests/{id}/decline': {
      eventId: 'request-decline',
      refused: () =>
        platform.client('lee').declineRequest(none, { reason: 'No' }),
    },
    'post /requests/{id}/comments': {
      eventId: 'request-comment',
      accepted: async () => {
        const { id } = await open('ana');
        events = [];
        await platform.client('ana').commentOnRequest(id, { text: 'Please' });
      },
      refused: () =>
        platform.client('ana').commentOnRequest(none, { text: 'Please' }),
    },
    'post /requests/{id}/withdraw': {
      eventId: 'request-withdraw',
      accepted: async () => {
        const { id } = await open('ana');
        events = [];
        await platform.client('ana').withdrawRequest(id);
      },
      refused: () => platform.client('ana').withdrawRequest(none),
    },
    'post /deprecations': {
      eventId: 'deprecation-save',
      accepted: () => platform.client('pat').saveDeprecation(consentsEnd()),
      refused: () =>
        platform
          .client('ana')
          .saveDeprecation({ ...consentsEnd(), id: 'not-hers' }),
    },
    ...Object.fromEntries(
      (['enforce', 'undo', 'remind', 'snooze'] as const).map(action => [
        `post /deprecations/{id}/${action}`,
        {
          eventId: `deprecation-${action}`,
          refused: () => onNoDeprecation(platform.client('pat'))[action](),
        },
      ]),
    ),
    'post /migrations': {
      eventId: 'migration-start',
      accepted: () =>
        platform
          .client('ana')
          .startMigrationRun({ items: [{ subject: 'commerce/checkout' }] }),
      refused: () =>
        platform.client().startMigrationRun({ items: [{ subject: 'a/b' }] }),
    },
    'post /facts/import': {
      eventId: 'ledger-import',
      accepted: () => platform.client('pat').importFacts(FACT_LINE),
      refused: () => platform.client().importFacts(FACT_LINE),
    },
    'post /facts/checkpoints': {
      eventId: 'ledger-checkpoint',
      // For plugins; nobody is one who is signed in.
      refused: () =>
        platform.client('pat').appendCheckpoint({
          checkpoint: 'c',
          part: 0,
          upTo: 0,
          table: 't',
          rows: [],
          last: true,
        }),
    },
    'post /facts/observed': {
      eventId: 'ledger-observed',
      accepted: () => platform.client().recordObserved(OBSERVED),
      refused: () => platform.client('pat').recordObserved(OBSERVED),
    },
    'delete /facts/example': {
      eventId: 'ledger-remove-example',
      accepted: () => platform.client('pat').removeExampleFacts(),
      refused: () => platform.client().removeExampleFacts(),
    },
  };

  it('are written for every route that writes', () => {
    const paths: Record<string, object> = loadSpec().paths;
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter(method => /^(post|put|patch|delete)$/.test(method))
        .filter(() => !READING.includes(path))
        .map(method => `${method} ${path}`),
    );
    expect(Object.keys(writes).sort()).toEqual(routes.sort());
  });

  it.each(Object.entries(writes))(
    'tell of %s that it began, and how it ended',
    async (_route, { eventId, accepted, refused }) => {
      const statuses = () => events.map(event => [event.eventId, event.status]);
      await accepted?.();
      expect(statuses()).toEqual(
        accepted
          ? [
              [eventId, 'initiated'],
              [eventId, 'succeeded'],
            ]
          : [],
      );
      events = [];
      await expect(refused()).rejects.toThrow();
      expect(statuses()).toEqual([
        [eventId, 'initiated'],
        [eventId, 'failed'],
      ]);
    },
  );

  it('name what was written, and nothing that is private', async () => {
    await change('ana');
    await platform.client('ana').commentOnRequest((await open('ana')).id, {
      text: 'private words',
    });
    expect(events).toContainEqual(
      expect.objectContaining({ meta: { paths: [PATH] } }),
    );
    expect(JSON.stringify(events)).not.toMatch(/private words|Charges/);
  });

  it('tell of a push who pushed where, and whether it was taken', async () => {
    const { secret } = await platform
      .client('ana')
      .issueToken({ name: 'git', days: 1 });
    const clone = await GitClient.clone(
      platform.url
        .replace('://', `://ana:${secret}@`)
        .concat('/api/platform/git/intents.git'),
    );
    const meta = { repository: 'intents', actor: 'user:default/ana' };
    events = [];
    await clone.commit({
      'sectors/commerce/tabs.yaml': service('commerce', 'tabs'),
    });
    expect(await clone.push()).toMatchObject({ exitCode: 0 });
    await clone.commit({ 'platform/policies/mine.cedar': '// mine' });
    expect((await clone.push()).exitCode).not.toBe(0);
    expect(events).toMatchObject([
      { eventId: 'git-push', meta, status: 'initiated' },
      { eventId: 'git-push', meta, status: 'succeeded' },
      { eventId: 'git-push', meta, status: 'initiated' },
      {
        ...{ eventId: 'git-push', meta, status: 'failed' },
        error: expect.stringContaining('platform/policies/mine.cedar'),
      },
    ]);
    await clone.remove();
  });
});
