import { ChartRequest } from '@ridgeway/derivation';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARCHIVE, DIGEST, FakeHelm } from './__testUtils__/FakeHelm';
import { HelmRenderer } from './HelmRenderer';

const REQUEST: ChartRequest = {
  key: 'key',
  chart: {
    repository: 'oci://charts.example/search',
    name: 'opensearch',
    version: '2.18.0',
    digest: DIGEST,
  },
  values: { replicas: 3 },
  release: 'search-index',
  namespace: 'retail-production',
};

describe('HelmRenderer', () => {
  let helm: FakeHelm;
  let directory: string;
  let renderer: HelmRenderer;

  beforeEach(async () => {
    helm = await FakeHelm.install();
    directory = await mkdtemp(join(tmpdir(), 'charts-'));
    renderer = new HelmRenderer({ directory, timeout: 60_000 });
  });
  afterEach(async () => {
    await helm.remove();
    await rm(directory, { recursive: true, force: true });
  });

  it('fetches the archive once, and renders it for its release and namespace', async () => {
    await helm.says('kind: Deployment');
    const rendered = { state: 'rendered', text: 'kind: Deployment' };
    expect(await renderer.render(REQUEST)).toEqual(rendered);
    expect(await renderer.render(REQUEST)).toEqual(rendered);
    const archive = join(directory, `${DIGEST.slice('sha256:'.length)}.tgz`);
    const calls = await helm.calls();
    expect(calls.map(({ args }) => args.slice(0, 4))).toEqual([
      ['pull', 'oci://charts.example/search/opensearch', '--version', '2.18.0'],
      ['template', 'search-index', archive, '--namespace'],
      ['template', 'search-index', archive, '--namespace'],
    ]);
    expect(calls[1].args).toEqual(
      expect.arrayContaining([
        'retail-production',
        '--include-crds',
        '--skip-tests',
      ]),
    );
    expect(calls[1].values).toBe('{"replicas":3}');
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('names the chart as chart repositories want it', async () => {
    await renderer.render({
      ...REQUEST,
      chart: { ...REQUEST.chart, repository: 'https://charts.example/' },
    });
    const [{ args }] = await helm.calls();
    expect(args.slice(0, 4)).toEqual([
      'pull',
      'opensearch',
      '--repo',
      'https://charts.example',
    ]);
  });

  it('gives helm nothing of its environment, and no network while it renders', async () => {
    process.env.HTTPS_PROXY = 'http://proxy.example';
    process.env.SECRET_OF_THE_PORTAL = 'secret';
    try {
      await renderer.render(REQUEST);
    } finally {
      delete process.env.HTTPS_PROXY;
      delete process.env.SECRET_OF_THE_PORTAL;
    }
    const [pull, template] = await helm.calls();
    for (const { env } of [pull, template]) {
      expect(JSON.stringify(env)).not.toContain('SECRET_OF_THE_PORTAL');
      expect(env.HOME).toMatch(/ridgeway-chart-/);
      expect(env.KUBECONFIG).toMatch(/no-cluster$/);
    }
    expect(pull.env.HTTPS_PROXY).toBe('http://proxy.example');
    expect(template.env).not.toHaveProperty('HTTPS_PROXY');
  });

  it('uses no archive but the one that was reviewed, and keeps no other', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(
      await renderer.render({
        ...REQUEST,
        chart: { ...REQUEST.chart, digest },
      }),
    ).toEqual({
      state: 'failed',
      problem: `the archive of chart opensearch 2.18.0 has the digest ${DIGEST}, not ${digest}: it is not the chart that was reviewed.`,
      remedy:
        'Review the chart that is there now, and write its digest under spec.chart.digest.',
    });
    expect(await readdir(directory)).toEqual([]);
  });

  it('fetches again what was changed on the disk', async () => {
    const kept = join(directory, `${DIGEST.slice('sha256:'.length)}.tgz`);
    await writeFile(kept, `${ARCHIVE}, changed`);
    expect((await renderer.render(REQUEST)).state).toBe('rendered');
    expect((await helm.calls())[0].args[0]).toBe('pull');
  });

  it('says so where helm is not installed', async () => {
    process.env.PATH = directory;
    expect(await renderer.render(REQUEST)).toEqual({
      state: 'failed',
      problem: 'helm is not installed on the machine that derives.',
      remedy: expect.stringContaining('Install helm 3.8 or later'),
    });
  });

  it('says so where the folder of archives cannot be written', async () => {
    const taken = join(directory, 'taken');
    await writeFile(taken, '');
    const hindered = new HelmRenderer({ directory: taken, timeout: 60_000 });
    expect(await hindered.render(REQUEST)).toEqual({
      state: 'failed',
      problem: expect.stringMatching(
        /^the machine that derives could not keep the chart: E[A-Z]+/,
      ),
      remedy: expect.stringContaining('tries again by itself'),
    });
  });

  it('tells what helm says when it fails', async () => {
    await helm.does(
      `process.stderr.write('Error: values do not fit:\\n  replicas is no text\\n'); process.exit(1);`,
    );
    expect(await renderer.render(REQUEST)).toMatchObject({
      state: 'failed',
      problem:
        'helm pull failed: Error: values do not fit: replicas is no text',
    });
  });

  it('stops helm when it takes too long', async () => {
    await helm.does('setTimeout(() => {}, 60_000); return;');
    const impatient = new HelmRenderer({ directory, timeout: 300 });
    expect(await impatient.render(REQUEST)).toMatchObject({
      state: 'failed',
      problem: 'helm pull took longer than 0.3 seconds.',
    });
  });

  it('leaves nothing behind', async () => {
    await renderer.render(REQUEST);
    const homes = (await helm.calls()).map(({ env }) => env.HOME);
    expect(homes).toHaveLength(2);
    expect(homes.filter(home => existsSync(home))).toEqual([]);
  });
});
