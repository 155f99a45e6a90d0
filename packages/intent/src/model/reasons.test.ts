import { documentFindings } from '../__testUtils__/documentFindings';
import { findingsOfWorld, worldFindings } from '../__testUtils__/worldFindings';
import { REASONS, Reason } from './reasons';

const CASES: Record<Reason, [found: string[], expected: string]> = {
  ...documentFindings,
  ...worldFindings,
};

describe('reasons', () => {
  it.each(Object.entries(CASES))('%s', (reason, [found, expected]) => {
    expect(Object.keys(REASONS)).toContain(reason);
    expect(found).toContain(expected);
  });

  it('has nothing to say about a world in which everything fits together', () => {
    expect(findingsOfWorld({})).toEqual([]);
  });
});
