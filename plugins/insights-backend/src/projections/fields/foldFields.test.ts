import { fact } from '../../__testUtils__/fact';
import { committed } from '../../__testUtils__/facts';
import { FieldDocument, FieldFact, fieldSteps, foldFields } from './foldFields';

const fields = (
  used: string[],
  changed: string[],
  version = 'ridgeway.dev/v1',
) =>
  fact('intent.fields', {
    commit: 'c',
    kind: 'Service',
    version,
    used,
    changed,
  });

function fold(...facts: FieldFact[]): FieldDocument | undefined {
  return facts.reduce<FieldDocument | undefined>(foldFields, undefined);
}

describe('foldFields', () => {
  it('remembers what was ever changed, through versions of the language', () => {
    expect(
      fold(
        fields(['spec.replicas'], ['spec.replicas'], 'ridgeway.dev/v1beta1'),
        fields(['spec.replicas', 'spec.service'], []),
      ),
    ).toEqual({
      kind: 'Service',
      version: 'ridgeway.dev/v1',
      used: ['spec.replicas', 'spec.service'],
      ever: ['spec.replicas'],
    });
  });

  it('forgets a document that was removed', () => {
    expect(
      fold(
        fields(['spec.replicas'], []),
        committed('2026-10-02', 'commerce/cart', { change: 'removed' }),
      ),
    ).toBeUndefined();
  });

  it('counts the document, and what it uses', () => {
    const document = fold(
      fields(['spec.replicas', 'spec.service'], ['spec.service']),
    );
    const of = { kind: 'Service', version: 'ridgeway.dev/v1' };
    expect(fieldSteps(document, -1)).toEqual([
      { ...of, path: '', used: -1, changed: 0 },
      { ...of, path: 'spec.replicas', used: -1, changed: 0 },
      { ...of, path: 'spec.service', used: -1, changed: -1 },
    ]);
  });
});
