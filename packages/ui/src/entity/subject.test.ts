import { parseSubject, subjectEntityRef, subjectOfPath } from './subject';

describe('subjects', () => {
  it.each([
    ['commerce', 'system:default/commerce'],
    ['commerce/checkout', 'component:commerce/checkout'],
  ])('%s is %s in the catalog', (subject, ref) => {
    expect(subjectEntityRef(parseSubject(subject))).toBe(ref);
  });

  it.each([
    ['sectors/commerce/sector.yaml', { sector: 'commerce' }],
    ['sectors/commerce/cart.yaml', { sector: 'commerce', name: 'cart' }],
    ['sectors/commerce/exceptions/a.yaml', undefined],
    ['platform/platform.yaml', undefined],
  ])('the document %s belongs to %j', (path, subject) => {
    expect(subjectOfPath(path)).toEqual(subject);
  });
});
