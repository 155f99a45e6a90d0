import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { errorBody, TestPlatform } from '../testing/TestPlatform';
import { createIntentCommitAction } from './intentCommit';

const VALUES = {
  sector: 'commerce',
  name: 'refunds',
  image: 'registry.example/refunds:1.0.0',
};

describe('ridgeway:intent:commit', () => {
  let platform: TestPlatform;
  beforeEach(async () => {
    platform = await TestPlatform.start();
  });
  afterEach(() => platform.stop());

  function run(
    options: {
      values?: object;
      form?: 'sector' | 'service';
      isDryRun?: boolean;
      template?: string;
    } = {},
  ) {
    const context = {
      ...createMockActionContext({
        input: {
          form: options.form ?? ('service' as const),
          values: { ...(options.values ?? VALUES) },
        },
        task: { id: 'task-1' },
        templateInfo: options.template
          ? { entityRef: options.template }
          : undefined,
      }),
      isDryRun: options.isDryRun,
      step: { id: 'commit' },
      getInitiatorCredentials: async () =>
        mockCredentials.user('user:default/ana'),
    };
    const action = createIntentCommitAction({
      auth: mockServices.auth(),
      platform: platform.client(),
    });
    return { context, done: Promise.resolve(action.handler(context)) };
  }

  it('commits what the form says, as the person, once per task and step', async () => {
    platform.on('POST /v1/changes', () => ({
      status: 200,
      body: { state: 'committed', commit: 'abc' },
    }));
    const { context, done } = run();
    await done;
    const [request] = platform.received;
    expect(request.body).toEqual({
      documents: [
        {
          path: 'sectors/commerce/refunds.yaml',
          create: true,
          text: expect.stringContaining('name: refunds'),
        },
      ],
      message: 'Add service commerce/refunds',
      idempotencyKey: 'task-1/commit',
    });
    const token = request.authorization?.replace('Bearer ', '') ?? '';
    await expect(
      mockServices.auth({ pluginId: 'platform' }).authenticate(token),
    ).resolves.toMatchObject({
      principal: { type: 'user', userEntityRef: 'user:default/ana' },
    });
    const outputs = Object.fromEntries(jest.mocked(context.output).mock.calls);
    expect(outputs).toEqual({
      state: 'committed',
      commit: 'abc',
      url: undefined,
      path: 'sectors/commerce/refunds.yaml',
      subject: 'commerce/refunds',
      sector: 'commerce',
      name: 'refunds',
      entityRef: 'component:commerce/refunds',
    });
  });

  it('has the document name the template it was made with', async () => {
    platform.on('POST /v1/changes', () => ({
      status: 200,
      body: { state: 'committed', commit: 'abc' },
    }));
    await run({ template: 'template:default/new-service' }).done;
    expect(platform.received[0].body).toMatchObject({
      documents: [
        {
          text: expect.stringContaining(
            'ridgeway.dev/template: template:default/new-service',
          ),
        },
      ],
    });
  });

  it('waits for a portal that is coming back', async () => {
    platform.on('POST /v1/changes', attempt =>
      attempt < 3
        ? errorBody('ServiceUnavailableError', 'stopping', 503)
        : { status: 200, body: { state: 'committed', commit: 'abc' } },
    );
    await run().done;
    expect(platform.received).toHaveLength(3);
    expect(platform.received.map(({ body }) => body)).toEqual(
      Array(3).fill(platform.received[0].body),
    );
  });

  it('lists every finding with its place when the intent is invalid', async () => {
    platform.on('POST /v1/changes', () =>
      errorBody('InputError', '2 findings', 400, {
        diagnostics: [
          {
            severity: 'error',
            file: 'a.yaml',
            line: 3,
            column: 5,
            message: 'No image.',
            example: 'image: a:1',
          },
          {
            severity: 'error',
            file: 'a.yaml',
            line: 9,
            column: 1,
            message: 'No such port.',
          },
        ],
      }),
    );
    await expect(run().done).rejects.toThrow(
      'The intent was not committed:\na.yaml:3:5: No image. For example: image: a:1\na.yaml:9:1: No such port.',
    );
  });

  it('says who owns the sector when the person may not change it', async () => {
    platform.on('POST /v1/changes', () =>
      errorBody('NotAllowedError', 'no', 403),
    );
    platform.on('GET /v1/offer', () => ({
      status: 200,
      body: {
        sectors: [{ name: 'commerce', owner: 'group:default/commerce' }],
      },
    }));
    await expect(run().done).rejects.toThrow(
      'You may not add commerce/refunds: group:default/commerce owns sector commerce.',
    );
  });

  it('says how a new sector gets its owner', async () => {
    platform.on('POST /v1/changes', () =>
      errorBody('NotAllowedError', 'no', 403),
    );
    platform.on('GET /v1/offer', () => ({
      status: 200,
      body: { sectors: [] },
    }));
    await expect(
      run({ form: 'sector', values: { name: 'returns' } }).done,
    ).rejects.toThrow(
      'You may not add sector returns: a new sector is added by a member of the group that it names as owner.',
    );
  });

  it('says that the name is taken', async () => {
    platform.on('POST /v1/changes', () =>
      errorBody('ConflictError', 'moved', 409),
    );
    await expect(run().done).rejects.toThrow(
      'commerce/refunds exists already (sectors/commerce/refunds.yaml in the intent repository).',
    );
  });

  it('asks for a name before it asks the platform', async () => {
    await expect(run({ values: { sector: 'commerce' } }).done).rejects.toThrow(
      'It has no name or no sector yet.',
    );
    expect(platform.received).toEqual([]);
  });

  it('only previews in a dry run', async () => {
    platform.on('POST /v1/preview', () => ({
      status: 200,
      body: {
        diagnostics: [],
        resources: [],
        conditions: [],
        agreements: [],
        affected: [],
        openness: { opened: [], closed: [] },
      },
    }));
    const { context, done } = run({ isDryRun: true });
    await done;
    expect(platform.received.map(({ path }) => path)).toEqual(['/v1/preview']);
    expect(context.output).toHaveBeenCalledWith('state', 'previewed');
  });
});
