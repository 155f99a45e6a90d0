import { parseDocument } from '@ridgeway/intent';
import { draftIntent } from './draftIntent';
import { fieldOfPath } from './fieldOfPath';

const SHARED = {
  sector: 'payments',
  name: 'card-terminals',
  description: 'What terminals dial into',
  ports: [{ name: 'http', port: 80, targetPort: 8080 }],
  calls: ['payments/charge'],
  consents: ['payments/charge'],
};

describe('the forms of escape hatches', () => {
  it('write a MeshMember that is valid', () => {
    const draft = draftIntent('mesh-member', {
      ...SHARED,
      selector: ['vendor.example/appliance=card-terminals'],
    });
    expect(draft).toMatchObject({
      path: 'sectors/payments/card-terminals.yaml',
      subject: 'payments/card-terminals',
    });
    const { located, diagnostics } = parseDocument(draft?.text ?? '', {
      file: 'a.yaml',
    });
    expect(diagnostics).toEqual([]);
    expect(located?.document).toMatchObject({
      kind: 'MeshMember',
      spec: {
        selector: { 'vendor.example/appliance': 'card-terminals' },
        serviceAccount: 'card-terminals',
        ports: { http: { port: 8080 } },
        consents: [{ from: 'payments/charge' }],
        resources: { charge: { type: 'service', id: 'payments/charge' } },
      },
    });
  });

  it('write a Package with a folder, or with a chart', () => {
    const folder = draftIntent('package', {
      ...SHARED,
      folder: 'sectors/payments/manifests/card-terminals',
      secrets: [{ ref: 'payments/licence', keys: [{ key: 'key' }] }],
    });
    const read = parseDocument(folder?.text ?? '', { file: 'a.yaml' });
    expect(read.diagnostics).toEqual([]);
    expect(read.located?.document.spec).toMatchObject({
      folder: 'sectors/payments/manifests/card-terminals',
      ports: { http: { port: 80, targetPort: 8080 } },
      resources: { licence: { type: 'secret', id: 'payments/licence' } },
    });
    const chart = draftIntent('package', {
      ...SHARED,
      chartRepository: 'oci://charts.example/search',
      chartName: 'search',
      chartVersion: '1.0.0',
      chartDigest: `sha256:${'0'.repeat(64)}`,
    });
    expect(
      parseDocument(chart?.text ?? '', { file: 'a.yaml' }).diagnostics,
    ).toEqual([]);
  });

  it('say nothing before they have a sector and a name', () => {
    expect(draftIntent('package', { sector: 'payments' })).toBeUndefined();
    expect(draftIntent('mesh-member', { name: 'a' })).toBeUndefined();
  });

  it('show findings at their fields', () => {
    expect(fieldOfPath('package', 'spec.chart.digest', '')).toBe('chartDigest');
    expect(fieldOfPath('package', 'spec.folder', '')).toBe('folder');
    expect(fieldOfPath('mesh-member', 'spec.selector.app', '')).toBe(
      'selector',
    );
    expect(fieldOfPath('mesh-member', 'metadata.name', '')).toBe('name');
  });
});
