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

  it.each([
    ['spec.replica', 'Did you mean spec.replicas?'],
    ['Deployment/tills', 'it derives to'],
  ])('says what there is instead of %s', async (what, message) => {
    const { code, stdout, stderr } = await explain(what);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
