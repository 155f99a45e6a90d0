import { parseDocument } from '../parse/parseDocument';

/** Findings of an exception with this spec besides what every exception has. */
function found(spec: string) {
  return parseDocument(
    `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: e, sector: s }
spec: { subject: s/a, reason: r, requestedBy: user:default/a, grantedBy: user:default/b, grantedAt: 2026-01-01, expires: 2026-03-01, ${spec} }
`,
    { file: 'a.yaml' },
  ).diagnostics;
}

describe('overrides of an exception', () => {
  it('are covered by the guardrail or the field it names', () => {
    expect(
      found('guardrail: restricted-pods, overrides: { runAsRoot: true }'),
    ).toEqual([]);
    expect(
      found(
        'field: spec.nodeSelector, overrides: { nodeSelector: { disk.example.com/kind: nvme } }',
      ),
    ).toEqual([]);
    expect(
      found('guardrail: restricted-pods, overrides: { hostNetwork: false }'),
    ).toEqual([]);
  });

  it('are refused otherwise, with the way out', () => {
    expect(
      found('field: spec.nodeSelector, overrides: { hostPID: true }'),
    ).toEqual([
      expect.objectContaining({
        reason: 'OverrideNotCovered',
        path: 'spec.overrides.hostPID',
        suggestion:
          'Write an exception of its own with guardrail: no-host-access.',
      }),
    ]);
  });

  it('come from a closed set', () => {
    expect(
      found('guardrail: no-host-network, overrides: { hostNetwrok: true }'),
    ).toEqual([
      expect.objectContaining({
        reason: 'UnknownField',
        suggestion: 'Did you mean hostNetwork?',
      }),
    ]);
    for (const capability of ['ALL', 'CAP_NET_ADMIN']) {
      expect(
        found(
          `guardrail: restricted-pods, overrides: { capabilities: [${capability}] }`,
        ),
      ).toEqual([expect.objectContaining({ reason: 'NotACapability' })]);
    }
  });
});
