import { formatPath } from '../model/Path';
import { fieldPlaces } from './fieldPlaces';

const document = {
  spec: {
    containers: {
      app: { image: 'a', files: { '/etc/app': {} } },
      proxy: { image: 'b' },
    },
    consents: [{ from: 'web/store' }, { from: 'web/app', ports: ['http'] }],
  },
};

describe('fieldPlaces', () => {
  it.each([
    [
      'spec.containers.*.image',
      ['spec.containers.app.image', 'spec.containers.proxy.image'],
    ],
    ['spec.containers.*.files', ['spec.containers.app.files']],
    ['spec.consents.ports', ['spec.consents[1].ports']],
    ['spec.replicas', []],
    ['spec.containers.*.image.tag', []],
  ])('finds the places of %s', (field, places) => {
    expect(fieldPlaces(document, field).map(formatPath)).toEqual(places);
  });
});
