import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CompositeResourceDefinition,
  customResourceDefinitionOf,
} from '@ridgeway/crossplane';
import { load } from 'js-yaml';

/** The package whose definitions are shipped. */
const SHIPPED = dirname(require.resolve('@ridgeway/crossplane/package.json'));
/** Where published definitions of the projects whose kinds are derived lie, on machines that have them: beside the repository. */
const PUBLISHED = join(SHIPPED, '../../../shared/crds');

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
  return filesIn(join(SHIPPED, 'definitions')).map(text =>
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
