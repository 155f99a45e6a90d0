import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCli } from './__testUtils__/runCli';

const WORLD = resolve(__dirname, '../../../examples/intents');

interface Json {
  resources: Array<{ kind: string; metadata: { name: string } }>;
  conditions: Array<{
    subject: string;
    type: string;
    status: string;
    reason: string;
  }>;
  agreements: Array<{ caller: string; callee: string; state: string }>;
}

const files = readdirSync(WORLD, { recursive: true, encoding: 'utf8' });

/** The story of the example company: the portal's pages, tests and tutorial tell it. */
describe('the example world', () => {
  let json: Json;
  beforeAll(async () => {
    const { stdout } = await runCli([
      'derive',
      WORLD,
      '--as-of',
      '2026-11-20',
      '--output',
      'json',
    ]);
    json = JSON.parse(stdout);
  });

  it('is valid, without a warning', async () => {
    const { code, stdout } = await runCli(['validate', WORLD]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('has five sectors, sixteen services, a mesh member and a package', () => {
    const services = files.filter(
      file =>
        /^sectors\/[^/]+\/[^/]+\.yaml$/.test(file) &&
        !file.endsWith('sector.yaml'),
    );
    expect(readdirSync(join(WORLD, 'sectors')).sort()).toEqual([
      'commerce',
      'payments',
      'platform',
      'retail',
      'web',
    ]);
    expect(services).toHaveLength(18);
  });

  it('marks every document as an example', () => {
    const unmarked = files
      .filter(file => file.endsWith('.yaml') && !file.includes('/manifests/'))
      .filter(
        file =>
          !/ridgeway\.dev\/example: 'true'/.test(
            readFileSync(join(WORLD, file), 'utf8'),
          ),
      );
    expect(unmarked).toEqual([]);
  });

  it('has one denial, one exception that ran out, two calls without consent, and three intents of older versions', () => {
    const unmet = new Set(
      json.conditions
        .filter(({ status }) => status === 'False')
        .map(({ subject, type, reason }) => `${subject} ${type} ${reason}`),
    );
    expect([...unmet].sort()).toEqual([
      'commerce/checkout Derived SecretAccessDenied',
      'commerce/checkout PolicyAuthorized SecretAccessDenied',
      'commerce/prices Current VersionDeprecated',
      'commerce/promotions AgreementsMet ConsentMissing',
      'payments/fraud AgreementsMet ConsentMissing',
      'payments/ledger Derived Degraded',
      'payments/ledger PolicyAuthorized ExceptionExpired',
      'web/account Current VersionDeprecated',
      'web/newsletter Current VersionDeprecated',
      'web/newsletter Derived MigrationBlocked',
      'web/newsletter Valid MigrationBlocked',
    ]);
  });

  it('has agreements that are active, and three that one side only has made', () => {
    const oneSided = new Set(
      json.agreements
        .filter(({ state }) => state !== 'active')
        .map(({ caller, callee, state }) => `${caller} -> ${callee} ${state}`),
    );
    expect([...oneSided].sort()).toEqual([
      'commerce/promotions -> retail/catalog awaiting-callee',
      'payments/fraud -> retail/orders awaiting-callee',
      'web/newsletter -> retail/inventory awaiting-caller',
    ]);
    expect(
      json.agreements.filter(({ state }) => state === 'active').length,
    ).toBeGreaterThan(40);
  });

  it('lets nobody outside payments read the fraud API token', async () => {
    const { stdout } = await runCli([
      'derive',
      WORLD,
      '--service',
      'payments/fraud',
    ]);
    expect(stdout).toContain('payments/production/fraud-api');
    const policies = files
      .filter(file => file.endsWith('.cedar'))
      .map(file => readFileSync(join(WORLD, file), 'utf8'))
      .join('\n');
    expect(policies).not.toContain('fraud-api');
  });

  it('rolls out every service but those that wait for a permit, for an exception, and for the names of callers', () => {
    const deployments = json.resources
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata }) => metadata.name);
    expect(new Set(deployments).size).toBe(13);
    expect(deployments).not.toContain('checkout');
    expect(deployments).not.toContain('ledger');
    expect(deployments).not.toContain('newsletter');
  });
});
