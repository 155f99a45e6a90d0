import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for each test, with the given files; gone afterwards. */
export function folderFor(tests: {
  afterEach(work: () => void): void;
}): (files: Record<string, string | Uint8Array>) => string {
  const folders: string[] = [];
  tests.afterEach(() => {
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return files => {
    const folder = mkdtempSync(join(tmpdir(), 'ridgeway-cli-'));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
}

/** A platform, a sector `shop`, and one service in it that needs nobody. */
export const smallWorld: Record<string, string> = {
  'platform/platform.yaml': `apiVersion: ridgeway.dev/v1
kind: Platform
spec:
  release: '2026.11'
  trustDomain: corp.example
  clusters: { prod: { secretStore: vault } }
  images: [registry.example/]
`,
  'sectors/shop/sector.yaml': `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: shop }
spec:
  owner: group:default/shop
  purpose: Sells things
  environments: [{ name: production, cluster: prod }]
`,
  'sectors/shop/till.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: till, sector: shop }
spec:
  containers:
    app:
      image: registry.example/till:1.0.0
      variables: { GREETING: hello }
  service: { ports: { http: { port: 80, targetPort: 8080 } } }
  replicas: 2
`,
};

/** Files that give the small world a second service whose call nobody has agreed to. */
export const oneSidedCall: Record<string, string> = {
  'sectors/shop/lamp.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: lamp, sector: shop }
spec:
  containers: { app: { image: registry.example/lamp:1.0.0 } }
  resources: { till: { type: service } }
`,
};
