import { stringifyEntityRef } from '@backstage/catalog-model';
import { useParams } from 'react-router-dom';

/**
 * Entity reference of the template whose form is open, from the address of the scaffolder's page;
 * undefined where a form is tried out in the editor of templates.
 */
export function useTemplate(): string | undefined {
  const { namespace, templateName } = useParams();
  return namespace === undefined || templateName === undefined
    ? undefined
    : stringifyEntityRef({ kind: 'template', namespace, name: templateName });
}
