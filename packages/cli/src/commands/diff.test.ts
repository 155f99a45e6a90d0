import { runCli } from '../__testUtils__/runCli';
import {
  folderFor,
  oneSidedCall,
  smallWorld,
} from '../__testUtils__/worldFolder';

describe('ridgeway diff', () => {
  const folder = folderFor({ afterEach });

  it('exits 0 when nothing changes, whatever else differs in the text', async () => {
    const { code, stdout, stderr } = await runCli([
      'diff',
      folder(smallWorld),
      folder({
        ...smallWorld,
        'sectors/shop/till.yaml': `# A remark\n${smallWorld['sectors/shop/till.yaml']}`,
      }),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^0 objects added, 0 changed, 0 removed;/);
  });

  it('exits 2 and tells changes by cause, with what opens', async () => {
    const consented = smallWorld['sectors/shop/till.yaml'].replace(
      '  replicas: 2',
      '  replicas: 3\n  consents: [{ from: shop/lamp }]',
    );
    const { code, stdout } = await runCli([
      'diff',
      folder({ ...smallWorld, ...oneSidedCall }),
      folder({
        ...smallWorld,
        ...oneSidedCall,
        'sectors/shop/till.yaml': consented,
      }),
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('Intent sectors/shop/till.yaml');
    expect(stdout).toContain('- spec.replicas: 2');
    expect(stdout).toContain(
      '+ shop/lamp -> shop/till in production: awaiting-callee -> active (http)',
    );
    expect(stdout).toContain(
      'More open\n  + shop-production/lamp may call at port 8080 [mesh, network] shop/till in production',
    );
  });

  it('prints the diff as JSON', async () => {
    const { code, stdout } = await runCli([
      'diff',
      folder(smallWorld),
      folder({ ...smallWorld, ...oneSidedCall }),
      '--output',
      'json',
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      groups: expect.arrayContaining([
        expect.objectContaining({
          change: 'added',
          kind: 'Deployment',
          causes: [{ kind: 'intent', documents: ['sectors/shop/lamp.yaml'] }],
        }),
      ]),
      counts: { resources: { removed: 0 } },
    });
  });

  it('says where a document of the second world cannot be read', async () => {
    const { code, stderr } = await runCli([
      'diff',
      folder(smallWorld),
      folder({ ...smallWorld, 'sectors/shop/till.yaml': 'kind: [' }),
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/till\.yaml:1:\d+: error/);
  });

  it('asks for worlds', async () => {
    const world = folder(smallWorld);
    const { code, stderr } = await runCli([
      'diff',
      world,
      `${world}/sectors/shop/till.yaml`,
    ]);
    expect(code).toBe(64);
    expect(stderr).toContain('is not a world');
  });
});
