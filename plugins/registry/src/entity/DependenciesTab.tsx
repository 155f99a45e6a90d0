import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Impact } from '../components/ImpactPage';

/** Dependencies of the entity whose page this is. */
export function DependenciesTab() {
  return <Impact entityRef={stringifyEntityRef(useEntity().entity)} />;
}
