import { budgetInWords } from './budgetInWords';

describe('budgetInWords', () => {
  it.each([
    [1, '100% left'],
    [0, '0% left'],
    [-0.2, 'Overspent by 20%'],
    [-11, 'Spent 12 times over'],
    [null, 'Nothing to spend: no traffic'],
  ])('says %p as %s', (left, words) => {
    expect(budgetInWords(left)).toBe(words);
  });
});
