import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { kubeletExpansion } from '../__testUtils__/kubeletExpansion';
import { escapeExpansion } from './escapeExpansion';

describe('escapeExpansion', () => {
  it('leaves texts alone that the kubelet would not touch', () => {
    expect(escapeExpansion('costs $5 (today)')).toBe('costs $5 (today)');
  });

  it('survives the kubelet, whatever the text', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('$', '(', ')', 'HOME', '{', ' '))
          .map(parts => parts.join('')),
        text => {
          expect(kubeletExpansion(escapeExpansion(text))).toBe(text);
        },
      ),
      runs(2000),
    );
  });
});
