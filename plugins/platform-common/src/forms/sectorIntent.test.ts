import * as fc from 'fast-check';
import { parse } from 'yaml';
import { sectorIntent } from './sectorIntent';

describe('sectorIntent', () => {
  it('writes down everything the form says', () => {
    expect(
      sectorIntent({
        name: 'returns',
        owner: 'group:default/commerce',
        purpose: ' Goods that come back ',
        environments: [
          { name: 'staging', cluster: 'dev' },
          { name: 'production', cluster: 'prod' },
        ],
        quota: { cpu: '40', memory: '80Gi', services: 30 },
        domains: ['returns.shop.example'],
        egress: ['api.parcels.example:443'],
        managed: ['postgres'],
        secrets: [
          {
            name: 'carrier-key',
            keys: ['token'],
            remote: { production: 'returns/production/carrier' },
          },
        ],
      }),
    ).toEqual({
      path: 'sectors/returns/sector.yaml',
      subject: 'returns',
      entityRef: 'system:default/returns',
      text: `apiVersion: ridgeway.dev/v1
kind: Sector
metadata:
  name: returns
spec:
  owner: group:default/commerce
  purpose: Goods that come back
  environments:
    - name: staging
      cluster: dev
    - name: production
      cluster: prod
  quota:
    cpu: "40"
    memory: 80Gi
    services: 30
  domains:
    - returns.shop.example
  egress:
    - api.parcels.example:443
  managed:
    - postgres
  secrets:
    carrier-key:
      keys:
        - token
      remote:
        production: returns/production/carrier
`,
    });
  });

  it('leaves out what was not filled in', () => {
    const draft = sectorIntent({
      name: 'returns',
      purpose: '',
      environments: [{ name: '', cluster: undefined }],
      quota: { cpu: '' },
      domains: [],
      secrets: [{ keys: [] }],
    });
    expect(parse(draft?.text ?? '')).toEqual({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Sector',
      metadata: { name: 'returns' },
    });
  });

  it('has no place for a name that is not a DNS label', () => {
    expect(sectorIntent({ name: '../commerce' })).toBeUndefined();
    expect(sectorIntent({})).toBeUndefined();
  });

  it('keeps a purpose of any text one scalar', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(text => text.trim() !== ''),
        purpose => {
          const draft = sectorIntent({ name: 'returns', purpose });
          expect(parse(draft?.text ?? '').spec).toEqual({
            purpose: purpose.trim(),
          });
        },
      ),
    );
  });
});
