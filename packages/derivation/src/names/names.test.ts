import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { flatName, labelOf, partName } from './names';

const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const label = fc.stringMatching(/^[a-z]([-a-z]{0,6}[a-z])?$/);

describe('labelOf', () => {
  it('keeps what is a label and makes one of everything else', () => {
    expect(labelOf('main-app')).toBe('main-app');
    fc.assert(fc.property(fc.string(), name => LABEL.test(labelOf(name))));
  });

  it('does not make one name of two', () => {
    expect(labelOf('Main_App')).not.toBe(labelOf('main-app'));
    expect(labelOf('a.b')).not.toBe(labelOf('a_b'));
  });
});

describe.each([
  ['partName', partName],
  ['flatName', flatName],
])('%s', (_, nameOf) => {
  it('is different for different services and parts', () => {
    fc.assert(
      fc.property(label, label, label, label, (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(nameOf(a, b)).not.toBe(nameOf(c, d));
      }),
      runs(2000),
    );
  });
});
