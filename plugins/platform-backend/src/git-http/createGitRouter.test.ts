import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sector, service, STRIPE_PERMIT } from '../__testUtils__/exampleWorld';
import { GitClient } from '../__testUtils__/GitClient';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const PERMIT = 'sectors/payments/policies/commerce-checkout.cedar';

describe('Git over HTTP', () => {
  let platform: TestPlatform;
  const clones: GitClient[] = [];

  beforeEach(async () => {
    platform = await startTestPlatform();
  });
  afterEach(async () => {
    await Promise.all(clones.splice(0).map(clone => clone.remove()));
    await platform.stop();
  });

  async function tokenOf(person: string): Promise<string> {
    const { secret } = await platform
      .client(person)
      .issueToken({ name: 'laptop', days: 1 });
    return secret;
  }

  async function cloneAs(
    person: string,
    repository = 'intents',
  ): Promise<GitClient> {
    const clone = await GitClient.clone(
      urlOf(repository, `${person}:${await tokenOf(person)}`),
    );
    clones.push(clone);
    return clone;
  }

  function urlOf(repository: string, userInfo?: string): string {
    const url = new URL(`${platform.url}/api/platform/git/${repository}.git`);
    return userInfo
      ? url.href.replace('http://', `http://${userInfo}@`)
      : url.href;
  }

  const head = async () => (await platform.client('noa').getSectors()).head;

  it('asks for a personal token, and accepts no other password', async () => {
    const anonymous = await fetch(
      `${urlOf('intents')}/info/refs?service=git-upload-pack`,
    );
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    await expect(
      GitClient.clone(urlOf('intents', 'ana:rwt_wrong')),
    ).rejects.toThrow(/Authentication failed/);
  });

  it('refuses a token that was revoked', async () => {
    const client = platform.client('ana');
    const { id, secret } = await client.issueToken({ name: 'old', days: 1 });
    await client.revokeToken(id);
    await expect(
      GitClient.clone(urlOf('intents', `ana:${secret}`)),
    ).rejects.toThrow(/Authentication failed/);
  });

  it('takes the permit that an owner pushes, and the service turns green', async () => {
    const checkout = { sector: 'commerce', name: 'checkout' };
    const client = platform.client('ana');
    expect(await client.getService(checkout)).toMatchObject({
      health: 'unmet',
      reasons: expect.arrayContaining(['SecretAccessDenied']),
    });

    const clone = await cloneAs('lee');
    await clone.commit({ [PERMIT]: STRIPE_PERMIT }, 'Let checkout charge');
    expect(await clone.push()).toMatchObject({ exitCode: 0 });

    expect(await client.getService(checkout)).toMatchObject({
      health: 'met',
      reasons: [],
    });
    expect(platform.signals.at(-1)).toMatchObject({
      head: await head(),
      subjects: expect.arrayContaining(['commerce/checkout']),
    });
    const { items } = await client.getSectorHistory('payments');
    expect(items[0]).toMatchObject({
      message: 'Let checkout charge',
      author: { name: 'Dev', entityRef: 'user:default/lee' },
      paths: [PERMIT],
    });
  });

  it('refuses a push that breaks a document, and says where', async () => {
    const before = await head();
    const clone = await cloneAs('ana');
    await clone.commit({
      'sectors/commerce/cart.yaml': service('commerce', 'cart').replace(
        'containers:',
        'container:',
      ),
      'sectors/commerce/tabs.yaml':
        'apiVersion: ridgeway.dev/v1\n\tkind: Service\n',
    });
    const { exitCode, output } = await clone.push();
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(
      /sectors\/commerce\/cart\.yaml:5:3: error\[UnknownField\]/,
    );
    expect(output).toMatch(/sectors\/commerce\/tabs\.yaml:2:1: error/);
    expect(output).toContain('Nothing was changed.');
    expect(await head()).toBe(before);
  });

  it('refuses a push into a sector of somebody else', async () => {
    const before = await head();
    const clone = await cloneAs('ana');
    await clone.commit({ [PERMIT]: STRIPE_PERMIT });
    const { exitCode, output } = await clone.push();
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(
      new RegExp(`${PERMIT}:1:1: error\\[NotYours\\].*group:default/payments`),
    );
    expect(await head()).toBe(before);
  });

  it('refuses a policy that permits what its sector does not own', async () => {
    const clone = await cloneAs('ana');
    await clone.commit({
      'sectors/commerce/policies/steal.cedar': STRIPE_PERMIT,
      'sectors/commerce/policies/broken.cedar': 'permit (principal',
    });
    const { exitCode, output } = await clone.push();
    expect(exitCode).not.toBe(0);
    expect(output).toContain('sectors/commerce/policies/steal.cedar:');
    expect(output).toContain('sectors/commerce/policies/broken.cedar:');
  });

  it('takes files that containers read from their sector, checked with who takes them', async () => {
    const path = 'sectors/commerce/files/basket/app.conf';
    const taking = service('commerce', 'basket', {
      variables:
        '      files: { /etc/app.conf: { source: files/basket/app.conf } }\n',
    });
    const clone = await cloneAs('ana');
    await clone.commit({
      'sectors/commerce/basket.yaml': taking,
      [path]: '${resources.none.host}',
    });
    const refused = await clone.push();
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toContain(`${path}:1:1: error[UnknownResource]`);
    await clone.commit({ [path]: 'name=${metadata.name}\n' });
    expect(await clone.push()).toMatchObject({ exitCode: 0 });
    await clone.commit({ 'sectors/payments/files/app.conf': 'a' });
    expect(await clone.push()).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('group:default/payments'),
    });
  });

  it('refuses exceptions and platform files except from the platform team', async () => {
    const clone = await cloneAs('ana');
    await clone.commit({ 'platform/policies/all.cedar': STRIPE_PERMIT });
    expect(await clone.push()).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('group:default/platform'),
    });
  });

  it('lets a person create a sector for a group of theirs, and for no other', async () => {
    const clone = await cloneAs('ana');
    await clone.commit({
      'sectors/outlet/sector.yaml': sector('outlet').replace(
        'group:default/outlet',
        'group:default/commerce',
      ),
    });
    expect(await clone.push()).toMatchObject({ exitCode: 0 });
    await clone.commit({
      'sectors/ours/sector.yaml': sector('ours').replace(
        'group:default/ours',
        'group:default/payments',
      ),
    });
    expect(await clone.push()).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('Name a group of yours'),
    });
  });

  it('keeps to one branch that only moves forward', async () => {
    const clone = await cloneAs('pat');
    expect(await clone.push('main:other')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('to the branch main and nothing else'),
    });
    expect(await clone.push('--force', 'main:rendered')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('only the control plane writes'),
    });
    expect(await clone.push(':main')).toMatchObject({ exitCode: 1 });
    await clone.git('commit', '--amend', '--no-edit', '--reset-author');
    expect(await clone.push('--force', 'main')).toMatchObject({ exitCode: 1 });
  });

  it('refuses symbolic links and files that are too large', async () => {
    const clone = await cloneAs('pat');
    await symlink('/etc/passwd', join(clone.folder, 'sectors/commerce/x.yaml'));
    await clone.commit({
      'sectors/commerce/large.yaml': `# ${'x'.repeat(2 * 1024 * 1024)}\n`,
    });
    const { exitCode, output } = await clone.push();
    expect(exitCode).toBe(1);
    expect(output).toContain('sectors/commerce/x.yaml:1:1: error[NotAFile]');
    expect(output).toContain(
      'sectors/commerce/large.yaml:1:1: error[DocumentTooLarge]',
    );
  });

  it('tells the one who comes second to fetch first', async () => {
    const [first, second] = [await cloneAs('ana'), await cloneAs('kim')];
    await first.commit({
      'sectors/commerce/a.yaml': service('commerce', 'a'),
    });
    await second.commit({
      'sectors/commerce/b.yaml': service('commerce', 'b'),
    });
    expect(await first.push()).toMatchObject({ exitCode: 0 });
    expect(await second.push()).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('fetch first'),
    });
    await second.git('pull', '--rebase', '--quiet');
    expect(await second.push()).toMatchObject({ exitCode: 0 });
  });

  it('reads compressed requests, and gives up on what is no request', async () => {
    const authorization = `Basic ${Buffer.from(
      `ana:${await tokenOf('ana')}`,
    ).toString('base64')}`;
    const response = await fetch(`${urlOf('intents')}/git-upload-pack`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/x-git-upload-pack-request',
        'content-encoding': 'gzip',
        'git-protocol': 'version=2',
      },
      body: gzipSync('0014command=ls-refs\n00010000'),
    });
    expect(await response.text()).toContain(`${await head()} refs/heads/main`);
    const nonsense = await fetch(`${urlOf('intents')}/git-upload-pack`, {
      method: 'POST',
      headers: { authorization, 'content-encoding': 'gzip' },
      body: 'not gzip',
    });
    expect(nonsense.status).toBe(400);
    const elsewhere = await fetch(
      `${platform.url}/api/platform/git/intents.git/objects/info/packs`,
      { headers: { authorization } },
    );
    expect(elsewhere.status).toBe(404);
  });

  it('serves code to the group that owns the sector', async () => {
    await platform.client('ana').createCode({
      sector: 'commerce',
      service: 'cart',
      message: 'A cart',
      files: [
        {
          path: 'src/index.ts',
          contentBase64: Buffer.from('export {};\n').toString('base64'),
        },
      ],
    });
    const clone = await cloneAs('kim', 'code/commerce/cart');
    await clone.commit({ 'README.md': '# Cart\n' });
    expect(await clone.push()).toMatchObject({ exitCode: 0 });
    await expect(cloneAs('lee', 'code/commerce/cart')).rejects.toThrow(
      /not found|404/,
    );
  });
});
