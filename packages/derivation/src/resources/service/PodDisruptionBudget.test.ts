import { find, objectsOfService } from '../../__testUtils__/derived';

describe('PodDisruptionBudget', () => {
  it.each([
    ['one pod', { replicas: 1 }, false],
    ['several pods', { replicas: 2 }, true],
    ['one pod that can become several', { autoscaling: { max: 2 } }, true],
  ])('%s', (_, spec, expected) => {
    const budget = find(objectsOfService(spec), 'PodDisruptionBudget');
    expect(budget?.spec).toEqual(
      expected
        ? {
            maxUnavailable: 1,
            selector: { matchLabels: { 'ridgeway.dev/service': 'app' } },
          }
        : undefined,
    );
  });
});
