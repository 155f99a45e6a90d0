import { parseDocument } from '@ridgeway/intent';
import { callText } from './callText';

const HEADS = {
  'ridgeway.dev/v1alpha1':
    'kind: Service\nmetadata: { name: kiosk, sector: web }\n',
  'ridgeway.dev/v1beta1':
    'kind: Service\nmetadata: { name: kiosk, sector: web }\n',
  'ridgeway.dev/v1': 'kind: Service\nmetadata: { name: kiosk, sector: web }\n',
  'score.dev/v1b1':
    'metadata: { name: kiosk }\ncontainers: { app: { image: . } }\n',
};

it.each(Object.entries(HEADS))('declares a call in %s', (version, head) => {
  const containers = '  containers: { app: {} }\n';
  const isPlain = /v1alpha1|score/.test(version);
  const text = `apiVersion: ${version}\n${head}${callText(
    version,
    'payments/charge',
  )}${isPlain ? '' : containers}`;
  const { located, diagnostics } = parseDocument(text, { file: 'a.yaml' });
  expect(diagnostics).toEqual([]);
  expect(located?.document).toMatchObject({
    spec: { resources: { charge: { type: 'service', id: 'payments/charge' } } },
  });
});

it('speaks of the newest version where none is known', () => {
  expect(callText(undefined, 'payments/charge')).toBe(
    callText('ridgeway.dev/v1', 'payments/charge'),
  );
});
