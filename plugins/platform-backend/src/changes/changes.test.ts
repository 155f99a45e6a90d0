import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { diagnosticsOf } from '@ridgeway/plugin-platform-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sector, service, STRIPE_PERMIT } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';
import { Git } from '../git/Git';

jest.setTimeout(180_000);

const cart = {
  path: 'sectors/commerce/cart.yaml',
  text: service('commerce', 'cart'),
};
const checkout = 'sectors/commerce/checkout.yaml';

describe('changes', () => {
  let dataDirectory: string;
  let platform: TestPlatform;

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-changes-'));
    platform = await startTestPlatform({ dataDirectory });
  });
  afterEach(async () => {
    await platform.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const repository = () => new Git(join(dataDirectory, 'git/intents.git'));
  const commits = async () =>
    Number(await repository().text(['rev-list', '--count', 'main']));
  const head = () => repository().text(['rev-parse', 'main']);
  const textOf = (path: string) => repository().text(['show', `main:${path}`]);

  it('commits as the person, and derives at once', async () => {
    const client = platform.client('ana');
    const result = await client.change({
      documents: [{ ...cart, create: true }],
      message: 'A cart\n\nBecause people want several things.',
    });
    expect(result).toEqual({ state: 'committed', commit: await head() });
    expect(
      await repository().text(['log', '-1', '--format=%an <%ae>%n%B']),
    ).toBe(
      `Ana Silva <ana@fernhill.example>
A cart

Because people want several things.

Ridgeway-User: user:default/ana
`,
    );
    expect(
      await client.getService({ sector: 'commerce', name: 'cart' }),
    ).toMatchObject({ health: 'met', intent: { text: cart.text } });
    expect(
      await client.getServiceHistory({ sector: 'commerce', name: 'cart' }),
    ).toMatchObject({
      items: [
        {
          message: 'A cart\n\nBecause people want several things.',
          author: { name: 'Ana Silva', entityRef: 'user:default/ana' },
        },
      ],
    });
  });

  it('removes a document', async () => {
    const client = platform.client('ana');
    await client.change({
      documents: [{ path: checkout }],
      message: 'No checkout',
    });
    await expect(
      client.getService({ sector: 'commerce', name: 'checkout' }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });

  it('writes nothing when one of several documents is refused', async () => {
    const before = await head();
    await expect(
      platform.client('ana').change({
        documents: [cart, { path: checkout, text: 'kind: Nothing\n' }],
        message: 'Half good',
      }),
    ).rejects.toMatchObject({ statusCode: 400 });
    expect(await head()).toBe(before);
  });

  it('refuses what belongs to somebody else, and names the owner', async () => {
    const error = await platform
      .client('ana')
      .change({
        documents: [
          {
            path: 'sectors/payments/policies/x.cedar',
            text: STRIPE_PERMIT,
          },
        ],
        message: 'Help myself',
      })
      .catch(thrown => thrown);
    expect(error).toMatchObject({
      statusCode: 403,
      cause: {
        name: 'NotAllowedError',
        message: expect.stringContaining('group:default/payments'),
      },
    });
    expect(diagnosticsOf(error)).toMatchObject([{ reason: 'NotYours' }]);
  });

  it('refuses a document that was meant to be new and is there', async () => {
    await expect(
      platform.client('ana').change({
        documents: [{ path: checkout, text: cart.text, create: true }],
        message: 'New',
      }),
    ).rejects.toMatchObject({ statusCode: 409 });
  });

  it.each([
    '../outside.yaml',
    'sectors/../../x.yaml',
    '.git/config',
    'sectors/commerce/sub/dir.yaml',
    'sectors/commerce/UPPER CASE.yaml',
    'README.md',
  ])('has no place for %s', async path => {
    await expect(
      platform
        .client('pat')
        .change({ documents: [{ path, text: cart.text }], message: 'Escape' }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('carries a change over to a head that moved elsewhere', async () => {
    const client = platform.client('ana');
    const base = await head();
    await client.change({ documents: [cart], message: 'Cart' });
    await client.change({
      documents: [
        {
          path: checkout,
          text: (await textOf(checkout)).replace('1.0.0', '1.1.0'),
        },
      ],
      message: 'Release',
      base,
    });
    expect(await textOf(checkout)).toContain('1.1.0');
    expect(await textOf(cart.path)).toContain('name: cart');
  });

  it('refuses to overwrite what changed since base, naming the path', async () => {
    const client = platform.client('ana');
    const base = await head();
    const original = await textOf(checkout);
    const release = (version: string) => ({
      documents: [{ path: checkout, text: original.replace('1.0.0', version) }],
      message: version,
      base,
    });
    await client.change(release('1.1.0'));
    await expect(
      platform.client('kim').change(release('1.2.0')),
    ).rejects.toMatchObject({
      statusCode: 409,
      cause: {
        name: 'ConflictError',
        message: expect.stringContaining(checkout),
      },
    });
    expect(await textOf(checkout)).toContain('1.1.0');
  });

  it('names a base that is no commit', async () => {
    await expect(
      platform.client('ana').change({
        documents: [cart],
        message: 'Cart',
        base: 'a'.repeat(40),
      }),
    ).rejects.toMatchObject({
      statusCode: 400,
      cause: { message: expect.stringContaining('a'.repeat(40)) },
    });
  });

  it('loses none of many changes made at once', async () => {
    const before = await commits();
    const names = Array.from({ length: 8 }, (_, index) => `svc-${index}`);
    await Promise.all(
      names.map((name, index) =>
        platform.client(index % 2 ? 'ana' : 'kim').change({
          documents: [
            {
              path: `sectors/commerce/${name}.yaml`,
              text: service('commerce', name),
              create: true,
            },
          ],
          message: name,
        }),
      ),
    );
    expect(await commits()).toBe(before + names.length);
    for (const name of names) {
      expect(await textOf(`sectors/commerce/${name}.yaml`)).toContain(name);
    }
  });

  it('finds the change of an earlier attempt, also after a restart', async () => {
    const request = {
      documents: [{ ...cart, create: true }],
      message: 'Cart',
      idempotencyKey: 'task-1:step-2',
    };
    const first = await platform.client('ana').change(request);
    const count = await commits();
    expect(await platform.client('ana').change(request)).toEqual(first);

    await platform.stop();
    platform = await startTestPlatform({ dataDirectory });
    expect(await platform.client('ana').change(request)).toEqual(first);
    expect(await commits()).toBe(count);
    // A key says nothing about what somebody else has done.
    await expect(platform.client('kim').change(request)).rejects.toMatchObject({
      statusCode: 409,
    });
  });

  it('makes no commit when nothing would be different', async () => {
    const before = await head();
    expect(
      await platform.client('ana').change({
        documents: [{ path: checkout, text: `${await textOf(checkout)}\n` }],
        message: 'Again',
      }),
    ).toEqual({ state: 'committed', commit: before });
  });

  it('creates a sector with its first service in one change', async () => {
    await platform.client('ana').change({
      documents: [
        {
          path: 'sectors/outlet/sector.yaml',
          text: sector('outlet').replace(
            'group:default/outlet',
            'group:default/commerce',
          ),
          create: true,
        },
        {
          path: 'sectors/outlet/shop.yaml',
          text: service('outlet', 'shop'),
          create: true,
        },
      ],
      message: 'An outlet',
    });
    expect(await platform.client('ana').getAccess()).toMatchObject({
      sectors: ['commerce', 'outlet'],
      platform: false,
    });
  });
});

describe('changes under a policy', () => {
  it('are refused when the permission framework says so, and audited', async () => {
    const events: string[] = [];
    const platform = await startTestPlatform({
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => ({
            async createEvent({ eventId }) {
              events.push(eventId);
              return {
                success: async () => {
                  events.push('success');
                },
                fail: async () => {
                  events.push('fail');
                },
              };
            },
          }),
        }),
      ],
    });
    const client = platform.client('ana');
    await expect(
      client.change({ documents: [cart], message: 'Cart' }),
    ).rejects.toMatchObject({
      statusCode: 403,
      cause: { message: expect.stringContaining('platform.intent.change') },
    });
    await expect(
      client.issueToken({ name: 'laptop', days: 1 }),
    ).rejects.toMatchObject({ statusCode: 403 });
    await expect(client.getSectors()).rejects.toMatchObject({
      statusCode: 403,
    });
    await expect(client.getFacts()).rejects.toMatchObject({ statusCode: 403 });
    expect(events).toEqual(['intent-change', 'fail', 'token-issue', 'fail']);
    await platform.stop();
  });
});
