import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../parse/parseDocument';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const PAGE = join(__dirname, '../../../../docs/reference/versions.md');

const [v1alpha1, v1beta1, v1] = [
  ...readFileSync(PAGE, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm),
].map(([, text]) => parseDocument(text, { file: 'a.yaml' }));

describe('the reference of versions', () => {
  it('writes one service in three versions', () => {
    expect([v1alpha1, v1beta1, v1].map(each => each.diagnostics)).toEqual([
      [],
      [],
      [],
    ]);
    expect(v1alpha1.located?.writtenAs).toBe('ridgeway.dev/v1alpha1');
    expect(v1beta1.located?.writtenAs).toBe('ridgeway.dev/v1beta1');
    expect(v1alpha1.located?.document).toEqual(v1.located?.document);
    expect(v1beta1.located?.document).toEqual(v1.located?.document);
  });
});
