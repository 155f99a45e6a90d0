import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Fact } from '@ridgeway/plugin-platform-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_WORLD, service } from '../../__testUtils__/exampleWorld';
import { exception, EXCEPTION_PATH } from '../../__testUtils__/exception';
import {
  startTestPlatform,
  TestPlatform,
  TestPlatformOptions,
  writeFiles,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const about = (subject: string, change: object) => ({
  at: '2026-01-05T10:00:00.000Z',
  subject,
  actor: 'user:default/ana',
  partition: 'example',
  ...change,
});

const intent = (subject: string, path: string, kind: string) =>
  about(subject, {
    key: `history:${subject}`,
    type: 'intent.committed',
    data: {
      ...{ commit: 'c', path, author: 'Ana', message: 'm' },
      intent: { kind, version: 'ridgeway.dev/v1', change: 'created' },
    },
  });

/** In force at the end of the past, and so today. */
const LIVE = { grantedAt: '2025-12-05', expires: '2026-03-05' };

const HISTORY = [
  intent('commerce', 'sectors/commerce/sector.yaml', 'Sector'),
  intent('commerce/checkout', 'sectors/commerce/checkout.yaml', 'Service'),
  about('commerce/checkout', {
    key: 'history:derived',
    type: 'derivation.evaluated',
    data: { commit: 'c', met: true, firstTry: true, unmet: [] },
  }),
  about('payments/charge', {
    key: 'history:granted',
    type: 'exception.granted',
    data: {
      ...{ exception: 'charge-as-root', sector: 'payments' },
      ...{ leaves: 'restricted-pods', expires: LIVE.expires, commit: 'c' },
      ...{ path: EXCEPTION_PATH, reason: 'r' },
      ...{ grantedBy: 'user:default/pat', requestedBy: 'user:default/ana' },
    },
  }),
];

describe('the past of the example company', () => {
  let dataDirectory: string;
  let platform: TestPlatform;

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-history-'));
  });
  afterEach(async () => {
    await platform.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  async function start(
    features: TestPlatformOptions['features'] = [],
  ): Promise<Fact[]> {
    const file = join(dataDirectory, 'history.jsonl');
    const lines = HISTORY.map(line => JSON.stringify(line)).join('\n');
    await writeFiles(dataDirectory, { 'history.jsonl': lines });
    platform = await startTestPlatform({
      ...{ dataDirectory, features, history: file },
      world: { ...EXAMPLE_WORLD, [EXCEPTION_PATH]: exception(LIVE) },
    });
    const { items } = await platform.client().getFacts({ limit: 1000 });
    return items;
  }

  const typesOf = (facts: Fact[], subject: string) =>
    facts.filter(each => each.subject === subject).map(({ type }) => type);

  it('comes first, and what the world brings along of it is no news', async () => {
    const facts = await start();
    expect(facts.slice(0, 4).map(({ type }) => type)).toEqual(
      HISTORY.map(each => Object(each).type),
    );
    expect(typesOf(facts, 'commerce')).toEqual([
      'intent.committed',
      'intent.fields',
    ]);
    // Its conditions are not what the past says last, which is told once.
    expect(typesOf(facts, 'commerce/checkout')).toEqual([
      'intent.committed',
      'derivation.evaluated',
      'intent.fields',
      'derivation.evaluated',
      'gate.denied',
    ]);
    expect(typesOf(facts, 'payments/charge')).toEqual([
      'exception.granted',
      'intent.committed',
      'intent.fields',
      'derivation.evaluated',
    ]);
  });

  it('does not hide what people do afterwards', async () => {
    const before = await start();
    await platform.client('ana').change({
      documents: [
        {
          path: 'sectors/commerce/checkout.yaml',
          text: service('commerce', 'checkout'),
        },
      ],
      message: 'Simpler',
    });
    const { items } = await platform
      .client()
      .getFacts({ after: before.length, limit: 1000 });
    const own = items.filter(({ subject }) => subject === 'commerce/checkout');
    expect(own).toMatchObject([
      { type: 'intent.committed', data: { intent: { change: 'changed' } } },
      { type: 'intent.fields' },
      { type: 'derivation.evaluated', data: { firstTry: false, met: true } },
    ]);
  });

  it('is for the platform team to bring in, write to a file and remove', async () => {
    const facts = await start();
    const example = facts.filter(({ partition }) => partition === 'example');
    const pat = platform.client('pat');
    const lines = await new Response(await pat.exportFacts()).text();
    expect(lines.trim().split('\n')).toHaveLength(facts.length);
    expect(await pat.removeExampleFacts()).toEqual({ removed: example.length });
    const csv = await new Response(
      await pat.exportFacts({ format: 'csv' }),
    ).text();
    expect(csv).not.toContain(',example,');
    expect(
      await pat.importFacts(lines, { partition: 'example', shiftDays: -1 }),
    ).toMatchObject({ appended: example.length });
    await expect(pat.importFacts('{}')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('line 1') },
    });
    const { items } = await pat.getFacts({ after: facts.length, limit: 1000 });
    expect(items.find(({ type }) => type === 'ledger.removed')).toMatchObject({
      actor: 'user:default/pat',
    });
  });

  it('is not for others', async () => {
    const facts = await start([
      mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
    ]).catch(error => error);
    expect(facts).toMatchObject({ statusCode: 403 });
    for (const call of [
      () => platform.client('ana').exportFacts(),
      () => platform.client('ana').importFacts(''),
      () => platform.client('ana').removeExampleFacts(),
    ]) {
      await expect(call()).rejects.toMatchObject({
        cause: { message: expect.stringContaining('platform.ledger.manage') },
      });
    }
  });
});
