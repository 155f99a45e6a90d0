import { budgetInWords } from './budgetInWords';

describe('budgetInWords', () => {
  it.each([
    [1, 'kept', '100% left'],
    [0, 'missed', '0% left'],
    [-0.2, 'missed', 'Overspent by 20%'],
    [-11, 'missed', 'Spent 12 times over'],
    [null, 'no-traffic', 'Nothing to spend: no traffic'],
    [null, 'unknown', 'Not known'],
  ] as const)('says %p, %s as %s', (left, state, words) => {
    expect(budgetInWords(left, state)).toBe(words);
  });
});
