/**
 * The annotation by which the catalog's pages lead to the software template again that something was
 * made with; none where that is unknown.
 *
 * @param made - `template`: entity reference of the template
 */
export function sourceTemplate(made: {
  template?: string;
}): Record<string, string> {
  return made.template ? { 'backstage.io/source-template': made.template } : {};
}
