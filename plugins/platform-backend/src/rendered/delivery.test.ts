import { mockServices } from '@backstage/backend-test-utils';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { DerivationService } from '../derivation/DerivationService';
import { prepareIntents } from '../example/prepareIntents';
import { EmbeddedIntentRepository } from '../repository/EmbeddedIntentRepository';
import {
  EmbeddedRenderedBranch,
  RENDERED_REF,
} from '../repository/EmbeddedRenderedBranch';
import { Renderer } from './Renderer';

jest.setTimeout(180_000);

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const CHECKOUT = resolve(__dirname, '../../../..');
const GUIDE = join(CHECKOUT, 'docs/how-to/deliver-with-argo-cd-or-flux.md');

const missing = spawnSync('kubectl', ['version', '--client']).error
  ? ' (skipped: this machine has no kubectl)'
  : '';

describe('delivery of the example company', () => {
  let folder: string;
  let host: EmbeddedIntentRepository;
  let problems: unknown[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ridgeway-delivery-'));
    const directory = join(folder, 'intents.git');
    const logger = mockServices.logger.mock();
    const example = join(CHECKOUT, 'examples/intents');
    await prepareIntents({ directory, example, logger });
    host = new EmbeddedIntentRepository({
      directory,
      getCloneUrl: async () => 'http://portal.test/intents.git',
    });
    const derivation = new DerivationService({
      host,
      platformTeam: 'group:default/platform',
      logger,
    });
    const renderer = new Renderer({
      host,
      branch: new EmbeddedRenderedBranch(host.git),
      deriveOptions: snapshot => derivation.deriveOptions(snapshot),
      logger,
    });
    derivation.onChange(async change => renderer.see(change));
    await derivation.refresh();
    await renderer.idle();
    problems = logger.error.mock.calls;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const paths = async (below: string) =>
    (
      await host.git.text([
        'ls-tree',
        '-r',
        '--name-only',
        RENDERED_REF,
        '--',
        `${below}/`,
      ])
    ).split('\n');

  it('is documented with the branch and a folder that there are', async () => {
    expect(problems).toEqual([]);
    const text = await readFile(GUIDE, 'utf8');
    const documents = [...text.matchAll(/```yaml\n([^]*?)```/g)]
      .flatMap(([, yaml]) => parseAllDocuments(yaml))
      .map(document => {
        expect(document.errors).toEqual([]);
        return document.toJS();
      });
    const of = (kind: string) =>
      documents.find(document => document.kind === kind).spec;
    const branch = RENDERED_REF.replace('refs/heads/', '');
    expect(of('Application').source.targetRevision).toBe(branch);
    expect(of('GitRepository').ref.branch).toBe(branch);
    expect(of('Kustomization').path).toBe(`./${of('Application').source.path}`);
    expect((await paths(of('Application').source.path)).length).toBeGreaterThan(
      200,
    );
  });

  const suite = missing === '' ? describe : describe.skip;
  suite(`to Kustomize${missing}`, () => {
    it('is built as Flux does, object for object', async () => {
      const tree = join(folder, 'tree');
      await host.git.run(['worktree', 'add', '--detach', tree, RENDERED_REF]);
      const files = await paths('prod');
      const cluster = join(tree, 'prod');
      await writeFile(
        join(cluster, 'kustomization.yaml'),
        JSON.stringify({
          apiVersion: 'kustomize.config.k8s.io/v1beta1',
          kind: 'Kustomization',
          resources: files.map(path => path.slice('prod/'.length)),
        }),
      );
      const built = spawnSync('kubectl', ['kustomize', cluster], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(built).toMatchObject({ status: 0, stderr: '' });
      expect(parseAllDocuments(built.stdout)).toHaveLength(files.length);
    });
  });
});
