import { diagnosticsOf } from '../diagnosticsOf';
import { PlatformClient } from './PlatformClient';

interface Sent {
  url: string;
  init: RequestInit | undefined;
}

function clientThatAnswers(answer: () => Response) {
  const sent: Sent[] = [];
  const client = new PlatformClient({
    discoveryApi: { getBaseUrl: async id => `http://portal.test/api/${id}` },
    fetchApi: {
      fetch: async (input, init) => {
        sent.push({ url: String(input), init });
        return answer();
      },
    },
  });
  return { client, sent };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('PlatformClient', () => {
  it('encodes names and filters into the address', async () => {
    const { client, sent } = clientThatAnswers(() => json({ items: [] }));
    await client.getServices({ search: 'a b&c', limit: 5 });
    await client.getService({ sector: 'commerce', name: '../x' });
    expect(sent.map(request => request.url)).toEqual([
      'http://portal.test/api/platform/v1/services?search=a+b%26c&limit=5',
      'http://portal.test/api/platform/v1/services/commerce/..%2Fx',
    ]);
  });

  it('passes a token as bearer', async () => {
    const { client, sent } = clientThatAnswers(() => json({ items: [] }));
    await client.getTokens({ token: 'secret' });
    expect(sent[0].init?.headers).toEqual({ authorization: 'Bearer secret' });
  });

  it('gives back the error of the backend with its findings', async () => {
    const diagnostics = [
      {
        severity: 'error',
        reason: 'UnknownField',
        file: 'sectors/a/b.yaml',
        line: 3,
        column: 5,
        path: 'spec.replica',
        message: 'There is no field replica.',
      },
    ];
    const { client } = clientThatAnswers(() =>
      json(
        {
          error: { name: 'InputError', message: 'One finding', diagnostics },
          response: { statusCode: 400 },
        },
        400,
      ),
    );
    const error = await client
      .change({ documents: [], message: 'Change' })
      .catch(thrown => thrown);
    expect(error).toMatchObject({
      statusCode: 400,
      cause: { name: 'InputError', message: 'One finding' },
    });
    expect(diagnosticsOf(error)).toEqual(diagnostics);
  });

  it('asks for the head alone when no subject is given', async () => {
    const { client, sent } = clientThatAnswers(() =>
      json({ head: 'abc', sectors: [], services: [] }),
    );
    await client.getRegistry({ subjects: [] });
    expect(sent[0].url).toBe(
      'http://portal.test/api/platform/v1/registry?subjects=',
    );
  });

  it('narrows a long list of subjects itself', async () => {
    const sector = (name: string) => ({
      name,
      owner: 'group:default/x',
      purpose: '',
      environments: [],
      path: '',
      example: false,
    });
    const { client, sent } = clientThatAnswers(() =>
      json({
        head: 'h',
        sectors: [sector('s1'), sector('other')],
        services: [],
      }),
    );
    const registry = await client.getRegistry({
      subjects: Array.from({ length: 101 }, (_, index) => `s${index}`),
    });
    expect(sent[0].url).toBe('http://portal.test/api/platform/v1/registry');
    expect(registry.sectors.map(({ name }) => name)).toEqual(['s1']);
  });
});
