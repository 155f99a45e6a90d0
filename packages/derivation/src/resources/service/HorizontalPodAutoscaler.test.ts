import { find, objectsOfService } from '../../__testUtils__/derived';

describe('HorizontalPodAutoscaler', () => {
  it('scales between replicas and max, and takes replicas from the Deployment', () => {
    const objects = objectsOfService({
      replicas: 2,
      autoscaling: { max: 5, metrics: { cpu: 70, memory: 60 } },
    });
    expect(find(objects, 'HorizontalPodAutoscaler')?.spec).toMatchObject({
      scaleTargetRef: { kind: 'Deployment', name: 'app' },
      minReplicas: 2,
      maxReplicas: 5,
      metrics: [
        { resource: { name: 'cpu', target: { averageUtilization: 70 } } },
        { resource: { name: 'memory', target: { averageUtilization: 60 } } },
      ],
    });
    expect(find(objects, 'Deployment')?.spec).not.toHaveProperty('replicas');
  });

  it('scales on 80 percent of the processor share unless told otherwise', () => {
    expect(
      find(
        objectsOfService({ autoscaling: { max: 5 } }),
        'HorizontalPodAutoscaler',
      )?.spec,
    ).toMatchObject({
      metrics: [
        { resource: { name: 'cpu', target: { averageUtilization: 80 } } },
      ],
    });
  });

  it('is left out without autoscaling', () => {
    const objects = objectsOfService({ replicas: 3 });
    expect(find(objects, 'HorizontalPodAutoscaler')).toBeUndefined();
    expect(find(objects, 'Deployment')?.spec).toMatchObject({ replicas: 3 });
  });
});
