import { ChartRequest } from '@ridgeway/derivation';
import { loadWorld, RenderedChart, updateWorld } from '@ridgeway/intent';
import { ChartBook } from './ChartBook';

const file = (path: string, kind: string, metadata: object, spec: object) => ({
  path,
  text: JSON.stringify({ apiVersion: 'ridgeway.dev/v1', kind, metadata, spec }),
});

const world = loadWorld([
  file(
    'platform/platform.yaml',
    'Platform',
    { name: 'test' },
    {
      release: '2026.11',
      trustDomain: 'corp.example',
      clusters: { dev: {} },
      charts: ['oci://charts.example/'],
    },
  ),
  file(
    'sectors/retail/sector.yaml',
    'Sector',
    { name: 'retail' },
    {
      owner: 'group:default/retail',
      purpose: 'Tests',
      environments: [
        { name: 'staging', cluster: 'dev' },
        { name: 'production', cluster: 'dev' },
      ],
    },
  ),
  file(
    'sectors/retail/search.yaml',
    'Package',
    { name: 'search', sector: 'retail' },
    {
      chart: {
        repository: 'oci://charts.example/search',
        name: 'search',
        version: '1.0.0',
        digest: `sha256:${'0'.repeat(64)}`,
      },
    },
  ),
]);

function bookOf(answer: (request: ChartRequest) => RenderedChart) {
  const asked: string[] = [];
  let now = 0;
  const book = new ChartBook(
    {
      async render(request) {
        asked.push(request.namespace);
        return answer(request);
      },
    },
    () => now,
  );
  return { book, asked, later: (ms: number) => (now += ms) };
}

const rendered = ({ namespace }: ChartRequest): RenderedChart => ({
  state: 'rendered',
  text: namespace,
});
const failed = (): RenderedChart => ({
  state: 'failed',
  problem: 'No.',
  remedy: 'Wait.',
});

describe('ChartBook', () => {
  it('renders each chart once for each namespace, and keeps a world that has them', async () => {
    const { book, asked } = bookOf(rendered);
    const filled = await book.fill(world);
    expect([...filled.charts.values()]).toEqual([
      { state: 'rendered', text: 'retail-production' },
      { state: 'rendered', text: 'retail-staging' },
    ]);
    expect(await book.fill(filled)).toBe(filled);
    await Promise.all([book.fill(world), book.fill(world)]);
    expect(asked).toEqual(['retail-production', 'retail-staging']);
  });

  it('leaves a world without charts as it is, and takes away what nobody needs', async () => {
    const { book } = bookOf(rendered);
    const without = loadWorld([]);
    expect(await book.fill(without)).toBe(without);
    const filled = await book.fill(world);
    const removed = updateWorld(filled, [
      { path: 'sectors/retail/search.yaml' },
    ]);
    expect((await book.fill(removed)).charts.size).toBe(0);
  });

  it('asks for nothing that platform.yaml does not list', async () => {
    const { book, asked } = bookOf(rendered);
    await book.fill(updateWorld(world, [{ path: 'platform/platform.yaml' }]));
    expect(asked).toEqual([]);
  });

  it('goes on after a renderer that broke', async () => {
    let breaks = true;
    const { book } = bookOf(request => {
      if (breaks) {
        throw new Error('no room');
      }
      return rendered(request);
    });
    await expect(book.fill(world)).rejects.toThrow('no room');
    breaks = false;
    expect((await book.fill(world)).charts.size).toBe(2);
  });

  it('tries again what failed, after a while', async () => {
    let isDown = true;
    const { book, asked, later } = bookOf(request =>
      isDown ? failed() : rendered(request),
    );
    const before = await book.fill(world);
    expect(before.charts.size).toBe(2);
    expect(await book.fill(before)).toBe(before);
    expect(asked).toHaveLength(2);
    later(60_000);
    expect(await book.fill(before)).toBe(before);
    isDown = false;
    later(60_000);
    const after = await book.fill(before);
    expect([...after.charts.values()].map(({ state }) => state)).toEqual([
      'rendered',
      'rendered',
    ]);
  });
});
