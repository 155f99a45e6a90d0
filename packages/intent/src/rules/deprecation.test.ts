import { parseDocument } from '../parse/parseDocument';

function findingsOf(of: string) {
  return parseDocument(
    `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: old }
spec: { of: ${of}, title: Old, reason: r, replacement: n, owner: group:default/platform, contact: help }
`,
    { file: 'platform/deprecations/old.yaml' },
  ).diagnostics.map(({ severity, reason, path, suggestion }) => ({
    severity,
    reason,
    path,
    suggestion,
  }));
}

describe('a deprecation', () => {
  it('names a field that there is', () => {
    expect(
      findingsOf('{ field: { kind: Service, path: spec.containers.*.files } }'),
    ).toEqual([]);
    expect(
      findingsOf('{ field: { kind: Service, path: spec.container.*.files } }'),
    ).toEqual([
      {
        severity: 'warning',
        reason: 'UnknownField',
        path: 'spec.of.field.path',
        suggestion: 'Did you mean spec.containers.*.files?',
      },
    ]);
  });

  it.each([
    ['{}', 'MissingField'],
    [
      '{ resourceType: redis, template: "template:default/service" }',
      'ConflictingFields',
    ],
  ])('names exactly one thing, and not %s', (of, reason) => {
    expect(findingsOf(of)).toMatchObject([{ severity: 'error', reason }]);
  });
});
