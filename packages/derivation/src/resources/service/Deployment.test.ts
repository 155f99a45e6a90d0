import { find, objectsOfService } from '../../__testUtils__/derived';

function podOf(
  containers: Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  const deployment = find(
    objectsOfService({ containers, ...more }),
    'Deployment',
  );
  return JSON.parse(JSON.stringify(deployment?.spec)).template.spec;
}
const image = 'registry.example/app:1';

describe('Deployment', () => {
  it('fills in what a container does not say, and keeps what it says', () => {
    const pod = podOf({
      a: { image },
      b: { image, resources: { limits: { memory: '64Mi', cpu: '50m' } } },
      c: { image, resources: { requests: { memory: '1Gi' } } },
    });
    expect(
      pod.containers.map((c: { resources: unknown }) => c.resources),
    ).toEqual([
      {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { memory: '256Mi' },
      },
      {
        requests: { cpu: '50m', memory: '64Mi' },
        limits: { memory: '64Mi', cpu: '50m' },
      },
      { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '1Gi' } },
    ]);
  });

  it('prefers the command of a probe, as Score says', () => {
    const [container] = podOf({
      app: {
        image,
        livenessProbe: {
          exec: { command: ['ok'] },
          httpGet: { path: '/', port: 1 },
        },
        readinessProbe: { httpGet: { path: '/r', port: 8080 } },
      },
    }).containers;
    expect(container.livenessProbe).toEqual({ exec: { command: ['ok'] } });
    expect(container.readinessProbe).toEqual({
      httpGet: { path: '/r', port: 8080 },
    });
  });

  it('starts what others wait for before them', () => {
    const pod = podOf({
      app: { image },
      migrate: { image, before: { app: { ready: 'complete' } } },
      proxy: {
        image,
        before: { migrate: { ready: 'healthy' } },
        readinessProbe: { httpGet: { path: '/', port: 1 } },
      },
    });
    expect(pod.initContainers).toMatchObject([
      {
        name: 'proxy',
        restartPolicy: 'Always',
        startupProbe: { httpGet: { path: '/', port: 1 } },
      },
      { name: 'migrate' },
    ]);
    expect(pod.initContainers[1]).not.toHaveProperty('restartPolicy');
    expect(pod.containers).toMatchObject([{ name: 'app' }]);
  });

  it('merges what an environment overrides', () => {
    const [container] = podOf(
      { app: { image, variables: { A: '1', B: '1' } } },
      {
        environments: {
          production: {
            image: 'registry.example/app:2',
            variables: { B: '2' },
          },
        },
      },
    ).containers;
    expect(container.image).toBe('registry.example/app:2');
    expect(container.env).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ]);
  });
});
