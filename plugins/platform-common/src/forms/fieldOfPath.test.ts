import { fieldOfPath } from './fieldOfPath';
import { serviceIntent } from './serviceIntent';

describe('fieldOfPath', () => {
  const text =
    serviceIntent({
      sector: 'a',
      name: 'b',
      managed: [{ name: 'db', type: 'postgres' }],
      secrets: [{ ref: 'a/key' }],
      calls: [{ ref: 'c/d' }],
    })?.text ?? '';

  it.each([
    ['metadata.name', 'name'],
    ['spec.containers.app.image', 'image'],
    ['spec.containers.app.variables.X', 'variables'],
    ['spec.containers.app.readinessProbe.httpGet.path', 'health'],
    ['spec.resources.db', 'managed'],
    ['spec.resources.key.params.keys', 'secrets'],
    ['spec.resources.d.id', 'calls'],
    ['spec.exposure.hosts[0]', 'exposure'],
    ['spec.autoscaling.max', 'scaling'],
    ['', undefined],
    ['spec', undefined],
  ])('of a service at %j is %j', (path, field) => {
    expect(fieldOfPath('service', path, text)).toBe(field);
  });

  it.each([
    ['metadata.name', 'name'],
    ['spec.environments[0].cluster', 'environments'],
    ['spec.owner', 'owner'],
    ['spec.cloud', undefined],
    ['', undefined],
  ])('of a sector at %j is %j', (path, field) => {
    expect(fieldOfPath('sector', path, '')).toBe(field);
  });

  it('of a pasted document is the document', () => {
    expect(fieldOfPath('existing-service', 'spec.replicas', '')).toBe(
      'document',
    );
    expect(fieldOfPath('existing-service', 'metadata.sector', '')).toBe(
      'sector',
    );
  });
});
