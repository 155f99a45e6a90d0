import { TEMPLATE_ANNOTATION } from '@ridgeway/intent';
import { DESCRIPTION_ANNOTATION } from '../registry/annotations';
import { Draft } from './printIntent';

/**
 * What a form notes on the document it writes.
 *
 * @param template - entity reference of the software template that the form belongs to
 */
export function formAnnotations(
  template: string | undefined,
  description?: string,
): { readonly [name: string]: Draft } {
  return {
    [DESCRIPTION_ANNOTATION]: description?.trim(),
    [TEMPLATE_ANNOTATION]: template,
  };
}
