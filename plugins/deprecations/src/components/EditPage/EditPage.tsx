import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  DeprecationView,
  platformDeprecationManagePermission,
} from '@ridgeway/plugin-platform-common';
import {
  dayAhead,
  EmptyState,
  LiveView,
  LoadingState,
  platformApiRef,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { DeprecationEditor } from './DeprecationEditor';
import { emptyForm, formOf } from './deprecationForm';

/** Writes down what goes away: shows who is affected and what it takes, before anybody is told. */
export function EditPage() {
  const { id } = useParams();
  const api = useApi(platformApiRef);
  const { loading, allowed } = usePermission({
    permission: platformDeprecationManagePermission,
  });
  const live = useLive<DeprecationView | undefined>(
    useCallback(
      async (signal: AbortSignal) =>
        id === undefined ? undefined : api.getDeprecation(id, { signal }),
      [api, id],
    ),
  );
  return (
    <main>
      <Header
        title={id === undefined ? 'New deprecation' : `Edit ${id}`}
        description="Nobody is told of a draft. Announcing starts the notice and reminds the owners of what is affected."
      />
      <Container>
        {loading && <LoadingState label="Loading the form" />}
        {!loading && !allowed && (
          <EmptyState title="You may not announce that something goes away">
            The platform team does that: tell them what should go away and why.
          </EmptyState>
        )}
        {allowed && (
          <LiveView live={live} what={`deprecation ${id}`}>
            {stored => (
              <DeprecationEditor
                key={id}
                stored={stored}
                initial={
                  stored ? formOf(stored, dayAhead(0)) : emptyForm(dayAhead(0))
                }
              />
            )}
          </LiveView>
        )}
      </Container>
    </main>
  );
}
