import { Deprecated } from '@ridgeway/intent';

/** What goes away, in words: `Field spec.nodeSelector of Service`. */
export function ofInWords(of: Deprecated): string {
  if (of.version !== undefined) {
    return `Version ${of.version}`;
  }
  if (of.field) {
    return `Field ${of.field.path} of ${of.field.kind}`;
  }
  if (of.resourceType !== undefined) {
    return `Resources of type ${of.resourceType}`;
  }
  return `Template ${of.template ?? ''}`;
}
