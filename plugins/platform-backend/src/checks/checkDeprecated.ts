import { templatesInUse } from '@ridgeway/derivation';
import {
  checkDeprecationDocument,
  Diagnostic,
  didYouMean,
  Located,
  World,
} from '@ridgeway/intent';

/**
 * Whether there is what goes away, of templates too: one that the catalog knows, or that documents
 * were written by.
 *
 * @param entityExists - whether the catalog knows an entity
 * @returns errors, whatever is known of it already
 */
export async function checkDeprecated(
  world: World,
  located: Located<'Deprecation'>,
  entityExists: (entityRef: string) => Promise<boolean>,
): Promise<Diagnostic[]> {
  const named = checkDeprecationDocument(world, located).map(
    (finding): Diagnostic => ({ ...finding, severity: 'error' }),
  );
  const { template } = located.document.spec.of;
  if (template === undefined) {
    return named;
  }
  const used = templatesInUse(world);
  if (used.includes(template) || (await entityExists(template))) {
    return named;
  }
  const near = didYouMean(template, used);
  return [
    ...named,
    {
      severity: 'error',
      reason: 'UnknownTemplate',
      file: located.file,
      ...located.locate(['spec', 'of', 'template']),
      path: 'spec.of.template',
      message: `The catalog knows no ${template}, and no document was written by it, so this concerns nobody.`,
      allowed:
        'the reference of a template that is in the catalog, or that documents were written by',
      example: 'template:default/new-service',
      suggestion: near
        ? `Did you mean ${near}?`
        : 'Filter the catalog by kind Template: each has its reference there.',
    },
  ];
}
