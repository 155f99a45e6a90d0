import { readableQuantity } from './readableQuantity';

describe('readableQuantity', () => {
  it.each([
    ['8500m', '8.5'],
    ['40', '40'],
    ['10496Mi', '10.25Gi'],
    ['512Mi', '512Mi'],
    ['80Gi', '80Gi'],
    ['1.5', '1.5'],
    ['2G', '2G'],
  ])('%s reads as %s', (quantity, readable) => {
    expect(readableQuantity(quantity)).toBe(readable);
  });
});
