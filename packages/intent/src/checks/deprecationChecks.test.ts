import { smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld } from '../world/loadWorld';
import { checkWorld } from './checkWorld';

const PATH = 'platform/deprecations/old.yaml';

function found(of: string, changes: Record<string, undefined> = {}, more = '') {
  const text = `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: old }
spec: { of: ${of}, title: Old, reason: r, replacement: n, owner: group:default/platform, contact: help${more} }
`;
  return checkWorld(loadWorld(smallWorld({ ...changes, [PATH]: text }))).filter(
    ({ file }) => file === PATH,
  );
}

describe('what a deprecation says goes away', () => {
  it.each([
    '{ version: ridgeway.dev/v1alpha1 }',
    '{ field: { kind: Service, path: spec.containers.*.files } }',
    '{ resourceType: redis }',
    '{ resourceType: volume }',
    '{ template: "template:default/whatever" }',
  ])('can be there: %s', of => {
    expect(found(of)).toEqual([]);
  });

  it.each([
    [
      '{ field: { kind: Service, path: spec.container.*.files } }',
      'UnknownField',
      'spec.of.field.path',
      'Did you mean spec.containers.*.files?',
    ],
    [
      '{ resourceType: rediss }',
      'UnknownType',
      'spec.of.resourceType',
      'Did you mean redis?',
    ],
  ])('is there already, and not %s', (of, reason, path, suggestion) => {
    const finding = { reason, path, suggestion, line: 4 };
    expect(found(of)).toMatchObject([{ severity: 'error', ...finding }]);
    // What was announced may have gone since then.
    expect(found(of, {}, ', announced: 2026-09-01')).toMatchObject([
      { severity: 'warning', ...finding },
    ]);
  });

  it('is not judged where nobody says which types there are', () => {
    expect(
      found('{ resourceType: topic }', { 'platform/platform.yaml': undefined }),
    ).toEqual([]);
  });
});
