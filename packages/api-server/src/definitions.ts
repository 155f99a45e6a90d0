import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CompositeResourceDefinition,
  customResourceDefinitionOf,
} from '@ridgeway/crossplane';
import { load } from 'js-yaml';

/** Where published definitions of the projects whose kinds are derived lie, on machines that have them. */
const PUBLISHED = join(__dirname, '../../../../shared/crds');

/** Published definitions, each as YAML; undefined on a machine without them. */
export function publishedDefinitions(): string[] | undefined {
  return existsSync(PUBLISHED)
    ? filesIn(PUBLISHED)
        .flatMap(text => text.split(/^---$/m))
        .filter(text => /^kind: CustomResourceDefinition$/m.test(text))
    : undefined;
}

/** What Crossplane makes of the definitions that are shipped, each as YAML. */
export function shippedDefinitions(): string[] {
  const shipped = dirname(require.resolve('@ridgeway/crossplane/package.json'));
  return filesIn(join(shipped, 'definitions')).map(text =>
    JSON.stringify(
      customResourceDefinitionOf(load(text) as CompositeResourceDefinition),
    ),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}
