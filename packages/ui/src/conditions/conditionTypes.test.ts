import { Condition } from '@ridgeway/derivation';
import { groupConditions } from './conditionTypes';

const condition = (change: Partial<Condition>): Condition => ({
  subject: 'commerce/checkout',
  type: 'Derived',
  status: 'True',
  reason: 'Derived',
  message: 'Derived.',
  ...change,
});

describe('groupConditions', () => {
  it('makes one of what holds alike in several environments', () => {
    const groups = groupConditions([
      condition({ environment: 'staging' }),
      condition({ environment: 'production' }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0].environments).toEqual(['staging', 'production']);
  });

  it('keeps apart what differs in message', () => {
    expect(
      groupConditions([
        condition({ environment: 'staging', message: 'a' }),
        condition({ environment: 'production', message: 'b' }),
      ]),
    ).toHaveLength(2);
  });

  it('puts what needs attention first, then goes by type', () => {
    const groups = groupConditions([
      condition({ type: 'Valid' }),
      condition({ type: 'Derived', status: 'Unknown' }),
      condition({ type: 'AgreementsMet', status: 'False' }),
      condition({ type: 'PolicyAuthorized', status: 'False' }),
    ]);
    expect(groups.map(group => group.condition.type)).toEqual([
      'PolicyAuthorized',
      'AgreementsMet',
      'Derived',
      'Valid',
    ]);
  });
});
