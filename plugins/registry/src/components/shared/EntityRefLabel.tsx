import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** What {@link EntityRefLabel} names. */
export interface EntityRefLabelProps {
  entityRef: string;
}

/** An entity by the name people know, without a link. */
export function EntityRefLabel(props: EntityRefLabelProps) {
  return <>&nbsp;{useEntityPresentation(props.entityRef).primaryTitle}</>;
}
