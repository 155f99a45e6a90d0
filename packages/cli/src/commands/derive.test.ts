import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runCli } from '../__testUtils__/runCli';
import {
  folderFor,
  oneSidedCall,
  smallWorld,
} from '../__testUtils__/worldFolder';

interface Json {
  resources: Array<{
    apiVersion: string;
    kind: string;
    metadata: { name: string; annotations: Record<string, string> };
  }>;
  conditions: Array<{
    subject: string;
    environment: string;
    type: string;
    status: string;
    reason: string;
  }>;
  agreements: Array<{ caller: string; callee: string; state: string }>;
}

const kindsIn = (yaml: string) =>
  [...yaml.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);

describe('ridgeway derive', () => {
  const folder = folderFor({ afterEach });

  it('prints resources on stdout and nothing on stderr when all is well', async () => {
    const { code, stdout, stderr } = await runCli([
      'derive',
      folder(smallWorld),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(kindsIn(stdout)).toEqual(
      expect.arrayContaining([
        'Namespace',
        'Deployment',
        'Service',
        'PodDisruptionBudget',
      ]),
    );
  });

  it('prints the same bytes every time, whatever the time', async () => {
    const world = folder(smallWorld);
    const [now, later] = await Promise.all([
      runCli(['derive', world]),
      runCli(['derive', world, '--as-of', '2031-01-01']),
    ]);
    expect(later.stdout).toBe(now.stdout);
  });

  it('says where a permit belongs that is nobody else’s to give', async () => {
    const path = 'sectors/shop/till.yaml';
    const { stderr } = await runCli([
      'derive',
      folder({
        ...smallWorld,
        [path]: `${smallWorld[path]}  exposure: { hosts: [elsewhere.example], port: http }\n`,
      }),
    ]);
    expect(stderr).toContain(
      'permit under platform/policies:\n    @id("shop-till-answers-at-elsewhere-example")',
    );
  });

  it('exits 1 for a condition that is false, and derives the rest', async () => {
    const { code, stdout, stderr } = await runCli([
      'derive',
      folder({ ...smallWorld, ...oneSidedCall }),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'AgreementsMet=False, ConsentMissing: shop/till has not consented to calls from shop/lamp.',
    );
    expect(stdout).toContain('name: lamp');
    expect(stdout).not.toContain('ConsentMissing');
  });

  it('prints JSON in the shape that other programs depend on', async () => {
    const { code, stdout } = await runCli([
      'derive',
      folder({ ...smallWorld, ...oneSidedCall }),
      '--output',
      'json',
    ]);
    expect(code).toBe(1);
    const json: Json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      'resources',
      'conditions',
      'agreements',
    ]);
    expect(json.resources[0]).toEqual(
      expect.objectContaining({
        apiVersion: expect.any(String),
        kind: expect.any(String),
        metadata: expect.objectContaining({ name: expect.any(String) }),
      }),
    );
    expect(json.conditions).toContainEqual(
      expect.objectContaining({
        subject: 'shop/lamp',
        environment: 'production',
        type: 'AgreementsMet',
        status: 'False',
        reason: 'ConsentMissing',
        message: expect.stringContaining('has not consented'),
        remedy: expect.objectContaining({ summary: expect.any(String) }),
      }),
    );
    expect(json.agreements).toEqual([
      expect.objectContaining({
        caller: 'shop/lamp',
        callee: 'shop/till',
        state: 'awaiting-callee',
      }),
    ]);
  });

  it('names the blob that Git gives to the document, as the portal does', async () => {
    const world = folder(smallWorld);
    const { stdout } = await runCli(['derive', world, '--output', 'json']);
    const json: Json = JSON.parse(stdout);
    const deployment = json.resources.find(({ kind }) => kind === 'Deployment');
    const blob = execFileSync('git', [
      'hash-object',
      join(world, 'sectors/shop/till.yaml'),
    ]);
    expect(deployment?.metadata.annotations['ridgeway.dev/revision']).toBe(
      blob.toString().trim(),
    );
  });

  it('derives one service with the bytes it has in the whole', async () => {
    const world = folder({ ...smallWorld, ...oneSidedCall });
    const [whole, part] = await Promise.all([
      runCli(['derive', world]),
      runCli(['derive', world, '--service', 'shop/till']),
    ]);
    expect(part.code).toBe(0);
    expect(kindsIn(part.stdout)).not.toContain('Namespace');
    expect(whole.stdout).toContain(part.stdout.replace(/^---\n/, ''));
  });

  it('derives one environment', async () => {
    const world = folder({
      ...smallWorld,
      'sectors/shop/sector.yaml': smallWorld[
        'sectors/shop/sector.yaml'
      ].replace('[{', '[{ name: staging, cluster: prod }, {'),
    });
    const { stdout } = await runCli(['derive', world, '-e', 'staging']);
    expect(stdout).toContain('shop-staging');
    expect(stdout).not.toContain('shop-production');
  });

  it.each([
    [['--service', 'shop/tills'], 'Sector shop has shop/till.'],
    [['--service', 'shops/till'], 'Sectors are shop.'],
    [['--environment', 'prod'], 'there is production.'],
    [['--sector', 'other'], 'a world has its own'],
  ])('says what there is instead of %j', async (options, message) => {
    const { code, stdout, stderr } = await runCli([
      'derive',
      folder(smallWorld),
      ...options,
    ]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('derives the neighbours of a broken document', async () => {
    const { code, stdout, stderr } = await runCli([
      'derive',
      folder({ ...smallWorld, 'sectors/shop/lamp.yaml': 'kind: [' }),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/lamp\.yaml:1:\d+: error/);
    expect(stdout).toContain('name: till');
  });

  it('is not troubled by a neighbour when one service is asked for', async () => {
    const { code, stderr } = await runCli([
      'derive',
      folder({ ...smallWorld, 'sectors/shop/lamp.yaml': 'kind: [' }),
      '--service',
      'shop/till',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('leaves out kinds that a cluster does not serve, and says so', async () => {
    const world = folder({
      ...smallWorld,
      'api-resources.txt': [
        'NAME                SHORTNAMES  APIVERSION         NAMESPACED  KIND',
        'namespaces          ns          v1                 false       Namespace',
        'services            svc         v1                 true        Service',
        'deployments         deploy      apps/v1            true        Deployment',
        '',
      ].join('\n'),
    });
    const { code, stdout, stderr } = await runCli(
      ['derive', '.', '--api-resources', 'api-resources.txt'],
      { cwd: world },
    );
    expect(code).toBe(1);
    expect([...new Set(kindsIn(stdout))].sort()).toEqual([
      'Deployment',
      'Namespace',
      'Service',
    ]);
    expect(stderr).toContain('ApiNotServed');
  });

  describe('with a single file', () => {
    const score = `apiVersion: score.dev/v1b1
metadata: { name: hello }
containers:
  web:
    image: nginx:1.29
    variables: { DB: "\${resources.db.host}" }
service: { ports: { http: { port: 80 } } }
resources: { db: { type: postgres } }
`;

    it('derives a Score file in a sector made up around it', async () => {
      const { code, stdout, stderr } = await runCli(
        ['derive', 'score.yaml', '--sector', 'shop'],
        { cwd: folder({ 'score.yaml': score }) },
      );
      expect(code).toBe(0);
      expect(stdout).toContain('namespace: shop-production');
      expect(kindsIn(stdout)).toContain('Deployment');
      expect(stderr).toContain('offer the managed type postgres');
    });

    it('passes on the params that a Score file gives', async () => {
      const { code, stdout } = await runCli(['derive', 'score.yaml'], {
        cwd: folder({
          'score.yaml': score.replace(
            'type: postgres',
            'type: postgres, id: shop.main, params: { version: 16, extensions: [postgis] }',
          ),
        }),
      });
      expect(code).toBe(0);
      expect(stdout).toContain('  version: 16\n  extensions:\n    - postgis\n');
    });

    it('says what other sectors would have to grant', async () => {
      const { code, stdout, stderr } = await runCli(
        ['derive', 'till.yaml', '--output', 'json'],
        {
          cwd: folder({
            'till.yaml': `${smallWorld['sectors/shop/till.yaml']}  resources:
    key: { type: secret, id: payments/stripe-key, params: { keys: [api-key] } }
    stock: { type: service, id: retail/inventory }
`,
          }),
        },
      );
      expect(code).toBe(1);
      expect(stderr).toContain('Ridgeway::Secret::"payments/stripe-key"');
      const json: Json = JSON.parse(stdout);
      const reasons = json.conditions
        .filter(({ status }) => status === 'False')
        .map(({ reason }) => reason);
      expect(reasons).toEqual(
        expect.arrayContaining(['SecretAccessDenied', 'CalleeMissing']),
      );
      expect(reasons).not.toContain('IntentInvalid');
    });

    it('refuses another sector than the file names', async () => {
      const { code, stderr } = await runCli(
        ['derive', 'till.yaml', '--sector', 'other'],
        { cwd: folder({ 'till.yaml': smallWorld['sectors/shop/till.yaml'] }) },
      );
      expect(code).toBe(64);
      expect(stderr).toContain('names its sector itself: shop');
    });

    it('refuses a document that derives to nothing by itself', async () => {
      const { code, stderr } = await runCli(['derive', 'sector.yaml'], {
        cwd: folder({ 'sector.yaml': smallWorld['sectors/shop/sector.yaml'] }),
      });
      expect(code).toBe(64);
      expect(stderr).toContain('is a Sector');
    });

    it('reports a broken file with its place', async () => {
      const { code, stdout, stderr } = await runCli(['derive', 'x.yaml'], {
        cwd: folder({ 'x.yaml': score.replace('containers:', 'container:') }),
      });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^x\.yaml:3:1: error/m);
    });
  });

  it('derives a document from standard input', async () => {
    const { code, stdout } = await runCli(['derive', '-', '--sector', 'shop'], {
      stdin:
        'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\ncontainers:\n  web:\n    image: nginx\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('namespace: shop-production');
  });
});
