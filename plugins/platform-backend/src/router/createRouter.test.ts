import {
  diagnosticsOf,
  PlatformClient,
} from '@ridgeway/plugin-platform-common';
import { service, sector } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('the platform API', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('lists sectors with the head they were read at', async () => {
    const { items, head } = await platform.client('noa').getSectors();
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    expect(items).toMatchObject([
      {
        name: 'commerce',
        owner: 'group:default/commerce',
        services: 1,
        example: true,
        environments: [
          { name: 'staging', cluster: 'dev', namespace: 'commerce-staging' },
          { name: 'production', cluster: 'prod' },
        ],
      },
      { name: 'payments' },
    ]);
  });

  it('shows a service with its denial and the permit that would lift it', async () => {
    const view = await platform
      .client('ana')
      .getService({ sector: 'commerce', name: 'checkout' });
    expect(view).toMatchObject({ health: 'unmet', ports: ['http'] });
    const denied = view.conditions.filter(
      ({ type, status }) => type === 'PolicyAuthorized' && status === 'False',
    );
    expect(denied.length).toBeGreaterThan(0);
    expect(denied[0].denials?.[0]).toMatchObject({
      gate: 'AccessSecret',
      owner: 'group:default/payments',
    });
    expect(denied[0].denials?.[0].remedy.permit).toContain(
      'payments/stripe-key',
    );
    expect(view.agreements).toContainEqual(
      expect.objectContaining({
        caller: 'commerce/checkout',
        callee: 'payments/charge',
        state: 'active',
      }),
    );
  });

  it('gives the resources of one environment with the why of each', async () => {
    const { items } = await platform.client('ana').getServiceResources({
      sector: 'payments',
      name: 'charge',
      environment: 'staging',
    });
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['Deployment', 'Service', 'ServiceAccount']),
    );
    for (const { environment, yaml, provenance, kind } of items) {
      expect(environment).toBe('staging');
      expect(yaml).toContain(`kind: ${kind}`);
      expect(provenance.length).toBeGreaterThan(0);
    }
  });

  it('pages services', async () => {
    const client = platform.client('ana');
    const first = await client.getServices({ limit: 1 });
    expect(first).toMatchObject({
      totalItems: 2,
      items: [{ sector: 'commerce', name: 'checkout' }],
    });
    const second = await client.getServices({
      limit: 1,
      cursor: first.nextCursor,
    });
    expect(second.items).toMatchObject([{ name: 'charge' }]);
    expect(second.nextCursor).toBeUndefined();
  });

  it('refuses a request that openapi.yaml does not describe', async () => {
    await expect(
      platform.client('ana').getServices({ limit: 0 }),
    ).rejects.toMatchObject({
      statusCode: 400,
      cause: { name: 'InputError', message: expect.stringContaining('limit') },
    });
  });

  it.each([
    [
      'request/body/reason',
      (client: PlatformClient) =>
        client.openRequest({
          kind: 'secret',
          subject: 'commerce/checkout',
          object: 'payments/stripe-key',
          reason: 'Before\0after',
        }),
    ],
    [
      'request/url',
      (client: PlatformClient) => client.getRequests({ search: '\0' }),
    ],
  ])('refuses the character NUL in %s', async (place, send) => {
    await expect(send(platform.client('ana'))).rejects.toMatchObject({
      statusCode: 400,
      cause: { message: expect.stringContaining(`${place} contains`) },
    });
  });

  it('refuses a position that no fact can have', async () => {
    await expect(
      platform.client('ana').getFacts({ after: 1e99 }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('names what does not exist', async () => {
    await expect(
      platform.client('ana').getService({ sector: 'commerce', name: 'none' }),
    ).rejects.toMatchObject({
      statusCode: 404,
      cause: { message: expect.stringContaining('commerce/none') },
    });
  });

  it('shows guardrails with who they stand in the way of, and how to work with them', async () => {
    const client = platform.client('noa');
    const { items } = await client.getGuardrails();
    expect(items).toContainEqual(
      expect.objectContaining({
        id: 'secrets-need-consent',
        owner: 'group:default/platform',
        denied: 1,
      }),
    );
    expect(await client.getGuardrail('secrets-need-consent')).toMatchObject({
      why: expect.stringContaining('secret'),
      denied: [
        {
          subject: 'commerce/checkout',
          what: 'AccessSecret on Secret::"payments/stripe-key"',
          owner: 'group:default/payments',
        },
      ],
      advice: expect.arrayContaining([expect.any(String)]),
      lesson: { broken: { path: 'sectors/lesson/shop.yaml' } },
    });
    await expect(client.getGuardrail('none')).rejects.toMatchObject({
      statusCode: 404,
      cause: { message: expect.stringContaining('none') },
    });
  });

  it('previews a new service without storing it', async () => {
    const client = platform.client('ana');
    const path = 'sectors/commerce/cart.yaml';
    const result = await client.preview({
      documents: [{ path, text: service('commerce', 'cart'), create: true }],
    });
    expect(result.diagnostics).toEqual([]);
    expect(result.resources.map(({ kind }) => kind)).toContain('Deployment');
    expect(result.conditions).toContainEqual(
      expect.objectContaining({ subject: 'commerce/cart', type: 'Derived' }),
    );
    await expect(
      client.getService({ sector: 'commerce', name: 'cart' }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });

  it('refuses an unknown owner, naming the place', async () => {
    const path = 'sectors/search/sector.yaml';
    const { diagnostics } = await platform.client('ana').preview({
      documents: [{ path, text: sector('search'), create: true }],
    });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        reason: 'UnknownOwner',
        file: path,
        line: 5,
        message: expect.stringContaining('group:default/search'),
      }),
    );
  });

  it('refuses a change with every finding in the error body', async () => {
    const error = await platform
      .client('ana')
      .change({
        message: 'Break it',
        documents: [
          {
            path: 'sectors/commerce/cart.yaml',
            text: service('commerce', 'cart').replace(
              'containers:',
              'container:',
            ),
          },
        ],
      })
      .catch(thrown => thrown);
    expect(error).toMatchObject({
      statusCode: 400,
      cause: {
        name: 'InputError',
        message: expect.stringMatching(/^sectors\/commerce\/cart.yaml:\d+:\d+/),
      },
    });
    expect(diagnosticsOf(error).map(({ reason }) => reason)).toContain(
      'UnknownField',
    );
  });
});
