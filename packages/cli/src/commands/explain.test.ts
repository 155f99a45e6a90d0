import { runCli } from '../__testUtils__/runCli';
import { folderFor, smallWorld } from '../__testUtils__/worldFolder';

describe('ridgeway explain', () => {
  const folder = folderFor({ afterEach });
  const explain = (...args: string[]) =>
    runCli(['explain', '.', 'shop/till', ...args], { cwd: folder(smallWorld) });

  it('lists every resource of a service with its why', async () => {
    const { code, stdout, stderr } = await explain();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('shop/till in production');
    expect(stdout).toMatch(/^ {2}Deployment\/till {2}\w+/m);
    expect(stdout).toMatch(/^ {2}PodDisruptionBudget\/till {2}\w+/m);
  });

  it('gives the provenance of a resource, with places and guardrails', async () => {
    const { code, stdout } = await explain('deployment/till');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'sectors/shop/till.yaml:7:14 spec.containers.app.image',
    );
    expect(stdout).toContain('guardrail restricted-pods');
  });

  it('documents a field, says where it is set and what came of it', async () => {
    const { code, stdout } = await explain('spec.replicas');
    expect(code).toBe(0);
    expect(stdout).toContain('Pods to run');
    expect(stdout).toContain('set at sectors/shop/till.yaml:10:13');
    expect(stdout).toContain('Deployment/till spec.replicas');
  });

  it('documents a field that the service does not set', async () => {
    const { code, stdout } = await explain('spec.exposure');
    expect(code).toBe(0);
    expect(stdout).toContain('hosts (required)');
    expect(stdout).not.toContain('set at');
  });

  it('knows a field of a Score file with and without spec', async () => {
    const files = folder({
      'score.yaml':
        'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\ncontainers:\n  web:\n    image: nginx\n',
    });
    const run = (path: string) =>
      runCli(['explain', 'score.yaml', 'default/hello', path], { cwd: files });
    const plain = await run('containers.web.image');
    expect(plain.stdout).toContain('set at score.yaml:5:12');
    expect((await run('spec.containers.web.image')).stdout).toBe(plain.stdout);
  });

  it('knows a field of the version that a document is written in', async () => {
    const files = folder({
      'till.yaml':
        'apiVersion: ridgeway.dev/v1alpha1\nkind: Service\nmetadata: { name: till, sector: shop }\nspec: { image: nginx }\n',
    });
    const run = (path: string) =>
      runCli(['explain', 'till.yaml', 'shop/till', path], { cwd: files });
    expect((await run('spec.healthPath')).stdout).toContain(
      'on the first TCP port',
    );
    expect((await run('spec.containers.app.image')).stdout).toContain(
      'set at till.yaml:4:16',
    );
  });

  it('says where a document of an older version sets a field of it, and what came of that', async () => {
    const files = folder({
      'till.yaml': `apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: till, sector: shop }
spec:
  image: nginx
  cpu: 50m
  ports:
    - { name: http, port: 80, targetPort: 8080 }
  nodeSelector: {}
`,
    });
    const run = async (...args: string[]) =>
      (
        await runCli(['explain', 'till.yaml', 'shop/till', ...args], {
          cwd: files,
        })
      ).stdout;
    const image = await run('spec.image');
    expect(image).toContain('set at till.yaml:5:10');
    expect(image).toContain('derives to\n  Deployment/till ');
    expect(await run('spec.nodeSelector')).toContain('set at till.yaml:9:17');
    expect(await run('spec.ports')).toContain('  Service/till spec.ports');
    expect(await run('spec.healthPath')).not.toMatch(/set at|derives to/);
    expect(await run('Deployment/till')).toContain('till.yaml:5:10 spec.image');
  });

  it('says of a resource that is withheld what keeps it from being derived', async () => {
    const files = folder({
      'score.yaml':
        'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\ncontainers:\n  web:\n    image: .\n',
    });
    const { code, stderr } = await runCli(
      ['explain', 'score.yaml', 'default/hello', 'Deployment/hello'],
      { cwd: files },
    );
    expect(code).toBe(64);
    expect(stderr).toContain(
      'Not everything is derived: Container web of default/hello has no image yet',
    );
  });

  it('says of a field of a resource what is in it and why', async () => {
    const { code, stdout } = await explain(
      'Deployment/till',
      'spec.template.spec.containers.app.image',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('"registry.example/till:1.0.0"');
    expect(stdout).toContain('sectors/shop/till.yaml:7:14');
    expect(stdout).not.toContain('restricted-pods');
  });

  it('says why the closest field around one exists when nothing is said of itself', async () => {
    const { stdout } = await explain(
      'Deployment/till',
      'spec.template.spec.securityContext.runAsNonRoot',
    );
    expect(stdout).toContain('runAsNonRoot: true');
    expect(stdout).toContain('guardrail restricted-pods');
    expect(stdout).not.toContain('own-identity');
  });

  const explainSubject = (...args: string[]) =>
    runCli(['explain', '.', ...args], { cwd: folder(smallWorld) });

  it('explains resources and fields of a sector', async () => {
    const list = await explainSubject('shop');
    expect(list.stdout).toMatch(/^ {2}Namespace\/shop-production {2}\w+/m);
    const field = await explainSubject('shop', 'spec.environments');
    expect(field.stdout).toContain('spec.environments (Sector, required)');
    expect(field.stdout).toContain('set at sectors/shop/sector.yaml:7:17');
  });

  it('documents fields of kinds that derive to nothing', async () => {
    const { code, stdout } = await explainSubject(
      'Exception',
      'spec.overrides',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('spec.overrides (Exception)');
    expect((await explainSubject('Platform')).stdout).toContain(
      'spec (required)',
    );
  });

  it('prints JSON in the shape that other programs depend on', async () => {
    const resource = await explain('Deployment/till', '--output', 'json');
    expect(JSON.parse(resource.stdout)).toEqual({
      subject: 'shop/till',
      resources: [
        {
          kind: 'Deployment',
          name: 'till',
          environment: 'production',
          cluster: 'prod',
          provenance: expect.arrayContaining([
            expect.objectContaining({ field: '', why: expect.any(String) }),
            expect.objectContaining({
              intent: 'spec.containers.app.image',
              place: { file: 'sectors/shop/till.yaml', line: 7, column: 14 },
            }),
          ]),
        },
      ],
    });
    const field = await explain('spec.replicas', '--output', 'json');
    expect(JSON.parse(field.stdout)).toEqual({
      subject: 'shop/till',
      field: expect.objectContaining({
        path: 'spec.replicas',
        required: false,
      }),
      setAt: { file: 'sectors/shop/till.yaml', line: 10, column: 13 },
      derivesTo: expect.arrayContaining([
        expect.objectContaining({
          resource: 'Deployment/till',
          field: 'spec.replicas',
        }),
      ]),
    });
  });

  it.each([
    [['spec.replica'], 'Did you mean spec.replicas?'],
    [['replicas'], 'Did you mean spec.replicas?'],
    [['Deployment/tills'], 'Did you mean Deployment/till?'],
    [['Ingress/till'], 'it derives to'],
    [
      ['Deployment/till', 'spec.template.spec.container'],
      'Did you mean spec.template.spec.containers?',
    ],
  ])('says what there is instead of %s', async (what, message) => {
    const { code, stdout, stderr } = await explain(...what);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([
    ['shop/tills', 'Did you mean shop/till?'],
    ['shopp', 'Did you mean shop?'],
  ])('says which subject is near %s', async (subject, message) => {
    const { code, stderr } = await explainSubject(subject);
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });
});
