import { parseDocument } from '../parse/parseDocument';

function findingsOf(of: string, name = 'old') {
  return parseDocument(
    `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: ${name} }
spec: { of: ${of}, title: Old, reason: r, replacement: n, owner: group:default/platform, contact: help }
`,
    { file: `platform/deprecations/${name}.yaml` },
  ).diagnostics;
}

describe('a deprecation', () => {
  it.each([
    ['{}', 'MissingField'],
    [
      '{ resourceType: redis, template: "template:default/service" }',
      'ConflictingFields',
    ],
  ])('names exactly one thing, and not %s', (of, reason) => {
    expect(findingsOf(of)).toMatchObject([{ severity: 'error', reason }]);
  });

  it.each(['new', 'migrate'])(
    'cannot be named %s, as a page beside it is',
    name => {
      expect(findingsOf('{ resourceType: redis }', name)).toMatchObject([
        {
          severity: 'error',
          reason: 'ReservedName',
          path: 'metadata.name',
          line: 3,
          suggestion: expect.stringMatching(`Choose another name, ${name}-…`),
        },
      ]);
      expect(findingsOf('{ resourceType: redis }', `${name}-all`)).toEqual([]);
    },
  );
});
