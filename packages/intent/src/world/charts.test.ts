import { chartKey, isListedChart } from './charts';
import { loadWorld } from './loadWorld';

const chart = {
  repository: 'oci://charts.example/search',
  name: 'opensearch',
  version: '2.18.0',
  digest: `sha256:${'0'.repeat(64)}`,
};

const worldListing = (charts?: string[]) =>
  loadWorld([
    {
      path: 'platform/platform.yaml',
      text: JSON.stringify({
        apiVersion: 'ridgeway.dev/v1',
        kind: 'Platform',
        spec: {
          release: '2026.11',
          trustDomain: 'corp.example',
          clusters: {},
          charts,
        },
      }),
    },
  ]);

describe('isListedChart', () => {
  it.each([
    ['oci://charts.example/search', true],
    ['oci://charts.example/search/opensearch', true],
    ['oci://charts.example/search-evil', false],
    ['oci://charts.example/search/../other', false],
    ['https://charts.example/search', false],
    ['oci://charts.example', false],
  ])('%s: %s', (repository, expected) => {
    const world = worldListing(['oci://charts.example/search/']);
    expect(isListedChart(world, { repository })).toBe(expected);
  });

  it('is none where nobody lists any', () => {
    expect(isListedChart(worldListing(), chart)).toBe(false);
    expect(isListedChart(loadWorld([]), chart)).toBe(false);
  });
});

describe('chartKey', () => {
  it('tells apart whatever changes what is rendered', () => {
    const keys = [
      chartKey({ chart }, 'search', 'retail-production'),
      chartKey({ chart }, 'search', 'retail-staging'),
      chartKey({ chart }, 'other', 'retail-production'),
      chartKey({ chart, values: { a: 1 } }, 'search', 'retail-production'),
      chartKey(
        { chart: { ...chart, digest: `sha256:${'1'.repeat(64)}` } },
        'search',
        'retail-production',
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(chartKey({ chart, values: {} }, 'search', 'retail-production')).toBe(
      keys[0],
    );
  });
});
