import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { registryRouteRef } from '../../routes';
import { Impact } from './Impact';

/** Who is affected if one entry of the registry breaks. */
export function ImpactPage() {
  const { kind = '', namespace = '', name = '' } = useParams();
  const registry = useRouteRef(registryRouteRef)?.();
  return (
    <main>
      <Header
        title={`If ${name} breaks`}
        description="What depends on it, however far away, and who would have to be told."
        breadcrumbs={
          registry ? [{ label: 'Registry', href: registry }] : undefined
        }
      />
      <Container>
        <Impact entityRef={stringifyEntityRef({ kind, namespace, name })} />
      </Container>
    </main>
  );
}
