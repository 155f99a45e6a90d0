import { byReason, unmetOf, waitingFor } from './blockers';
import { Condition } from './HomeView';

function condition(overrides: Partial<Condition>): Condition {
  return {
    subject: 'commerce/checkout',
    type: 'PolicyAuthorized',
    status: 'False',
    reason: 'SecretAccessDenied',
    message: 'commerce/checkout may not read payments/stripe-key',
    ...overrides,
  };
}

const denied = condition({
  denials: [
    {
      gate: 'AccessSecret',
      principal: 'commerce/checkout',
      resource: 'Secret::"payments/stripe-key"',
      policies: [],
      owner: 'group:default/payments',
      guardrail: 'secrets-by-permit',
      why: 'A secret is read by whom its owner knows.',
      remedy: {
        summary: 'payments can grant it',
        owner: 'group:default/payments',
      },
    },
  ],
});

describe('unmetOf', () => {
  it('keeps what is not true, also what is not known', () => {
    const blockers = unmetOf([
      condition({ type: 'Valid', status: 'True', reason: 'Valid' }),
      denied,
      condition({ type: 'Ready', status: 'Unknown', message: 'no cluster' }),
    ]);
    expect(blockers.map(({ condition: { type } }) => type)).toEqual([
      'PolicyAuthorized',
      'Ready',
    ]);
    expect(blockers[0].remedy?.summary).toBe('payments can grant it');
  });

  it('lists what one step would end once, for each subject', () => {
    const remedy = { summary: 'payments can grant it' };
    const blockers = unmetOf([
      denied,
      condition({ type: 'Derived', message: 'withheld', remedy }),
      condition({ subject: 'commerce/cart', type: 'Derived', remedy }),
    ]);
    expect(blockers.map(({ subject }) => subject)).toEqual([
      'commerce/checkout',
      'commerce/cart',
    ]);
  });
});

describe('waitingFor', () => {
  it('finds what a group can grant, by denial or by condition', () => {
    const consent = condition({
      subject: 'commerce/promotions',
      reason: 'ConsentMissing',
      remedy: { summary: 'retail can consent', owner: 'group:default/retail' },
    });
    const blockers = unmetOf([denied, consent]);
    expect(
      waitingFor(['group:default/payments'], blockers).map(b => b.subject),
    ).toEqual(['commerce/checkout']);
    expect(
      waitingFor(['group:default/retail'], blockers).map(
        b => b.remedy?.summary,
      ),
    ).toEqual(['retail can consent']);
    expect(waitingFor(['group:default/web'], blockers)).toEqual([]);
    expect(waitingFor([], blockers)).toEqual([]);
  });
});

describe('byReason', () => {
  it('counts each subject once and puts the most frequent reason first', () => {
    const blockers = unmetOf([
      condition({ reason: 'ImageMissing', message: 'a' }),
      condition({ reason: 'ConsentMissing', message: 'b' }),
      condition({ reason: 'ConsentMissing', message: 'c' }),
      condition({ subject: 'web/account', reason: 'ConsentMissing' }),
    ]);
    expect(byReason(blockers)).toEqual([
      {
        reason: 'ConsentMissing',
        subjects: ['commerce/checkout', 'web/account'],
      },
      { reason: 'ImageMissing', subjects: ['commerce/checkout'] },
    ]);
  });
});
