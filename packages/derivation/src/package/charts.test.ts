import { withCharts } from '@ridgeway/intent';
import { byException } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { bringing, SEARCH, worldBringing } from '../__testUtils__/packages';
import { affectedSubjects } from '../affected/affectedSubjects';
import { derive } from '../derive';

describe('a package with a chart', () => {
  const chart = {
    repository: 'oci://charts.example/search',
    name: 'search',
    version: '1.0.0',
    digest: `sha256:${'0'.repeat(64)}`,
  };
  const listing = {
    path: 'platform/platform.yaml',
    text: JSON.stringify({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Platform',
      spec: {
        release: '2026.11',
        trustDomain: 'corp.example',
        clusters: {},
        charts: ['oci://charts.example/'],
      },
    }),
  };
  const world = (...files: Array<typeof listing>) =>
    worldBringing([], { spec: { folder: undefined, chart }, files });
  const key = JSON.stringify([
    chart.digest,
    chart.repository,
    chart.name,
    chart.version,
    'search',
    'shop-production',
    {},
  ]);
  const statusOf = (of: ReturnType<typeof world>) =>
    conditionOf(of, SEARCH, 'Derived', byException);

  it('is not fetched from where platform.yaml does not list', () => {
    expect(statusOf(world())).toMatchObject({
      reason: 'PackageNotRendered',
      message: expect.stringContaining(
        'charts from oci://charts.example/search are not fetched',
      ),
    });
  });

  it('says so where it was not rendered, or why it could not be', () => {
    expect(statusOf(world(listing)).message).toContain(
      'has not been rendered here',
    );
    const failed = withCharts(
      world(listing),
      new Map([
        [
          key,
          {
            state: 'failed' as const,
            problem: 'helm is not installed.',
            remedy: 'Install it.',
          },
        ],
      ]),
    );
    expect(statusOf(failed)).toMatchObject({
      reason: 'PackageNotRendered',
      message: expect.stringContaining('helm is not installed.'),
      remedy: { summary: 'Install it.' },
    });
  });

  it('derives what it was rendered to, and follows another rendering', () => {
    const before = world(listing);
    const text = `# Source: search/templates/deployment.yaml\n${JSON.stringify(
      bringing(),
    )}`;
    const after = withCharts(
      before,
      new Map([[key, { state: 'rendered' as const, text }]]),
    );
    expect(
      find(objectsOf(after, SEARCH, byException), 'Deployment'),
    ).toBeDefined();
    expect([...affectedSubjects(before, after)].sort()).toEqual([
      'shop',
      SEARCH,
    ]);
    expect(derive(after, byException)).toEqual(derive(after, byException));
  });
});
