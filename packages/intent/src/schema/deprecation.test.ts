import { parseDocument } from '../parse/parseDocument';

describe('the template of a Deprecation', () => {
  it('is an entity reference, which a misfit is told', () => {
    const text = `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: old }
spec:
  of: { template: nope }
  title: The old template
  reason: It is old
  replacement: The new one
  owner: group:default/platform
  contact: '#platform-help'
`;
    const file = 'platform/deprecations/old.yaml';
    expect(parseDocument(text, { file }).diagnostics).toMatchObject([
      {
        path: 'spec.of.template',
        allowed: 'the entity reference of a template',
      },
    ]);
  });
});
