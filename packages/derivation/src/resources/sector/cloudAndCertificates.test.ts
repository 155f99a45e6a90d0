import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { validateObject } from '../../__testUtils__/validateObject';
import { PLATFORM, sector, Spec, worldOf } from '../../__testUtils__/worlds';

const domains = ['shop.example'];
const cloudProject = {
  group: 'cloud.example',
  kind: 'CloudProject',
  version: 'v1',
  spec: { id: '${sector}-${environment}', region: '${region}', by: '${owner}' },
};

function world(spec: Spec, cluster: Spec, platform: Spec = {}) {
  return worldOf(
    { shop: sector({ domains, ...spec }) },
    { ...PLATFORM, ...platform, clusters: { dev: cluster } },
  );
}

describe('CloudProject', () => {
  const cloud = { provider: 'gcp', region: 'europe-west1' };

  it('is what the platform configures, one for each environment', () => {
    const project = find(
      objectsOf(world({ cloud }, {}, { cloudProject }), 'shop'),
      'CloudProject',
    );
    expect(project).toMatchObject({
      apiVersion: 'cloud.example/v1',
      metadata: { name: 'shop-production', namespace: 'shop-production' },
      spec: {
        id: 'shop-production',
        region: 'europe-west1',
        by: 'group:default/owners',
      },
    });
  });

  it('is nothing without a cloud', () => {
    for (const none of [undefined, { provider: 'none' }]) {
      const without = world({ cloud: none }, {}, { cloudProject });
      expect(find(objectsOf(without, 'shop'), 'CloudProject')).toBeUndefined();
      expect(conditionOf(without, 'shop', 'Derived').status).toBe('True');
    }
  });

  it('is the one that Ridgeway ships where the platform does not say what it is', () => {
    const silent = world({ cloud }, {});
    expect(find(objectsOf(silent, 'shop'), 'CloudProject')).toMatchObject({
      apiVersion: 'managed.ridgeway.dev/v1',
      spec: { projectId: 'shop-production', region: 'europe-west1' },
    });
    expect(conditionOf(silent, 'shop', 'Derived').status).toBe('True');
  });

  it('is missed at a provider for which neither says what it is', () => {
    const elsewhere = world({ cloud: { provider: 'azure' } }, {});
    expect(find(objectsOf(elsewhere, 'shop'), 'CloudProject')).toBeUndefined();
    expect(conditionOf(elsewhere, 'shop', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'CloudProjectMissing',
      remedy: { owner: 'group:default/platform' },
    });
  });
});

describe('certificates of a sector', () => {
  const approving = {
    certificateIssuer: 'lets-encrypt',
    certificateApproval: {},
  };

  it('are approved for its domains and no others, when cert-manager asks in its namespace', () => {
    const objects = objectsOf(world({}, approving), 'shop');
    const policy = find(objects, 'CertificateRequestPolicy');
    const name = 'shop-production.certificates';
    expect(policy?.metadata).toMatchObject({ name });
    expect(policy?.metadata).not.toHaveProperty('namespace');
    expect(policy?.spec).toEqual({
      allowed: {
        dnsNames: {
          required: true,
          values: ['shop.example', '*.shop.example'],
        },
        usages: ['digital signature', 'key encipherment', 'server auth'],
      },
      selector: {
        issuerRef: {
          group: 'cert-manager.io',
          kind: 'ClusterIssuer',
          name: 'lets-encrypt',
        },
        namespace: { matchNames: ['shop-production'] },
      },
    });
    expect(find(objects, 'Role', 'sector.certificate-approval')?.rules).toEqual(
      [
        {
          apiGroups: ['policy.cert-manager.io'],
          resources: ['certificaterequestpolicies'],
          resourceNames: [name],
          verbs: ['use'],
        },
      ],
    );
    expect(
      find(objects, 'RoleBinding', 'sector.certificate-approval'),
    ).toMatchObject({
      subjects: [
        {
          kind: 'ServiceAccount',
          namespace: 'cert-manager',
          name: 'cert-manager',
        },
      ],
    });
    objects.forEach(validateObject);
  });

  it('are approved for nothing where it has no domains', () => {
    const objects = objectsOf(world({ domains: undefined }, approving), 'shop');
    expect(find(objects, 'CertificateRequestPolicy')).toBeUndefined();
    expect(
      find(objects, 'Role', 'sector.certificate-approval'),
    ).toBeUndefined();
  });

  it('come from an issuer of its own where the platform says how', () => {
    const issuer = {
      acme: {
        server: 'https://acme.example/directory',
        privateKeySecretRef: { name: '${sector}-acme' },
        solvers: [{ selector: { dnsZones: '${domains}' }, http01: {} }],
      },
    };
    const objects = objectsOf(world({}, { ...approving, issuer }), 'shop');
    expect(find(objects, 'Issuer', 'sector.issuer')?.spec).toMatchObject({
      acme: {
        privateKeySecretRef: { name: 'shop-acme' },
        solvers: [{ selector: { dnsZones: domains } }],
      },
    });
    expect(find(objects, 'CertificateRequestPolicy')?.spec).toMatchObject({
      selector: { issuerRef: { kind: 'Issuer', name: 'sector.issuer' } },
    });
    objects.forEach(validateObject);
  });
});
