import { formatDiagnostic } from '../format/formatDiagnostic';
import { parseDocument } from './parseDocument';

const SERVICE = `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  containers:
    app:
      image: registry.example/checkout:1.4.2
`;

describe('parseDocument', () => {
  it('reads a document and remembers where its fields are', () => {
    const { located, diagnostics } = parseDocument(SERVICE, {
      file: 'sectors/commerce/checkout.yaml',
      revision: 'abc',
    });
    expect(diagnostics).toEqual([]);
    expect(located?.document.metadata?.name).toBe('checkout');
    expect(located?.revision).toBe('abc');
    expect(located?.locate(['spec', 'containers', 'app', 'image'])).toEqual({
      line: 7,
      column: 14,
    });
  });

  it('says where a field belongs that stands on the wrong level', () => {
    const text = `${SERVICE}  image: registry.example/checkout:1.4.2\n`;
    const { located, diagnostics } = parseDocument(text, { file: 'a.yaml' });
    expect(located).toBeUndefined();
    expect(formatDiagnostic(diagnostics[0], text)).toBe(
      [
        'a.yaml:8:3: error[UnknownField]: There is no field image in spec.',
        '  |',
        '8 |   image: registry.example/checkout:1.4.2',
        '  |   ^^^^^',
        '  = at: spec.image',
        '  = allowed: containers, service, resources, replicas, autoscaling, consents, exposure, telemetry or environments',
        '  = help: It belongs at spec.containers.<name>.image.',
      ].join('\n'),
    );
  });
});
