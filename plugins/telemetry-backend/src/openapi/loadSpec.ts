import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads openapi.yaml, which describes the API and is what requests are validated against. */
export function loadSpec() {
  const path = resolvePackagePath(
    '@ridgeway/plugin-telemetry-backend',
    'openapi.yaml',
  );
  return parse(readFileSync(path, 'utf8'));
}
