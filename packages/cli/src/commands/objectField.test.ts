import { objectField } from './objectField';

const pod = {
  metadata: { annotations: { 'ridgeway.dev/release': '1' } },
  spec: { containers: [{ name: 'app', image: 'a' }], ports: [{ port: 80 }] },
};

describe('objectField', () => {
  it.each([
    ['spec.containers[app].image', ['spec', 'containers', 0, 'image'], 'a'],
    ['spec.containers.app.image', ['spec', 'containers', 0, 'image'], 'a'],
    ['spec.containers[0].image', ['spec', 'containers', 0, 'image'], 'a'],
    ['spec.ports[0].port', ['spec', 'ports', 0, 'port'], 80],
    [
      'metadata.annotations["ridgeway.dev/release"]',
      ['metadata', 'annotations', 'ridgeway.dev/release'],
      '1',
    ],
    ['', [], pod],
  ])('finds %s', (written, path, value) => {
    expect(objectField(pod, written)).toEqual({ found: true, path, value });
  });

  it.each([
    ['spec.container', 'spec.containers'],
    ['spec.containers.ap', 'spec.containers.app'],
    ['spec.ports[1]', undefined],
    ['nothing', undefined],
    ['spec.toString', undefined],
    ['spec..x', undefined],
  ])('says what is near %s', (written, near) => {
    expect(objectField(pod, written)).toEqual({ found: false, near });
  });
});
