import * as fc from 'fast-check';
import { parseDocument } from '@ridgeway/intent';
import { sectorIntent } from './sectorIntent';
import { serviceIntent } from './serviceIntent';

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/);
const variable = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}$/);
/** Without `$`, since a placeholder is the author's to get right. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter(value => value.trim() !== '' && !value.includes('$'));

/** What the language says about a draft, besides names that it reserves. */
function findings(draft: { path: string; text: string } | undefined) {
  const { located, diagnostics } = parseDocument(draft?.text ?? '', {
    file: draft?.path ?? '',
  });
  return { kind: located?.document.kind, diagnostics };
}

describe('what the forms write', () => {
  it('is a valid Service, whatever people type', () => {
    fc.assert(
      fc.property(
        fc.record({
          sector: label,
          name: label.filter(name => name !== 'sector'),
          description: text,
          variables: fc.array(fc.record({ name: variable, value: text })),
        }),
        typed => {
          const values = {
            ...typed,
            image: 'registry.example/a:1',
            ports: [{ name: 'http', port: 80, targetPort: 8080 }],
            secrets: [
              {
                ref: 'a/key',
                keys: [{ key: 'tls.crt', variable: 'CERTIFICATE' }],
              },
            ],
            managed: [
              {
                name: 'db',
                type: 'postgres',
                outputs: [{ output: 'host', variable: 'DB_HOST' }],
              },
            ],
            calls: [{ ref: 'a/b', variable: 'B_URL' }],
            compute: { cpu: '100m', memory: '128Mi' },
            scaling: { replicas: 2, max: 5, cpu: 80 },
            consents: ['web/*'],
            health: { liveness: '/healthz', metrics: '/metrics' },
          };
          expect(findings(serviceIntent(values))).toEqual({
            kind: 'Service',
            diagnostics: [],
          });
        },
      ),
    );
  });

  it('is a valid Sector, whatever people type', () => {
    fc.assert(
      fc.property(label, text, (name, purpose) => {
        expect(
          findings(
            sectorIntent({
              name,
              purpose,
              owner: 'group:default/commerce',
              environments: [{ name: 'production', cluster: 'prod' }],
              quota: { cpu: '20', memory: '40Gi', services: 20 },
              secrets: [
                { name: 'key', keys: ['a.b'], remote: { production: 'p' } },
              ],
            }),
          ),
        ).toEqual({ kind: 'Sector', diagnostics: [] });
      }),
    );
  });
});
