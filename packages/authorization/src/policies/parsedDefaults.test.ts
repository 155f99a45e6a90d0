import { defaultPolicies } from './defaultPolicies';
import { parsedDefaults } from './parsedDefaults';
import { readPolicyFiles } from './readPolicyFiles';

describe('parsedDefaults', () => {
  it('is what Cedar makes of the default policies', () => {
    expect(parsedDefaults).toEqual(readPolicyFiles(defaultPolicies));
  });
});
