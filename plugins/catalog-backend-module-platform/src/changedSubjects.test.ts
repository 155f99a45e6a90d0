import { changedSubjects } from './changedSubjects';

describe('changedSubjects', () => {
  it('names sectors and services, once each', () => {
    expect(
      changedSubjects([
        'sectors/retail/sector.yaml',
        'sectors/commerce/checkout.yaml',
        'sectors/commerce/checkout.yaml',
      ]),
    ).toEqual(['commerce/checkout', 'retail']);
  });

  it('leaves out what the catalog does not record', () => {
    expect(
      changedSubjects([
        'sectors/retail/policies/search.cedar',
        'sectors/retail/exceptions/host-network.yaml',
        'platform/platform.yaml',
        'README.md',
      ]),
    ).toEqual([]);
  });
});
