import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import {
  platformTokenIssuePermission,
  TokenSummary,
} from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  LiveView,
  platformApiRef,
  Section,
  useLive,
} from '@ridgeway/ui';
import { useCallback, useState } from 'react';
import { CreateTokenDialog } from './CreateTokenDialog';
import { RevokeTokenDialog } from './RevokeTokenDialog';
import { TokenTable } from './TokenTable';

/** The reader's personal tokens: create, list, revoke. */
export function TokenSection() {
  const api = useApi(platformApiRef);
  const toasts = useApi(toastApiRef);
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<TokenSummary>();
  const live = useLive(
    useCallback((signal: AbortSignal) => api.getTokens({ signal }), [api]),
  );

  const issuing = usePermission({ permission: platformTokenIssuePermission });
  const refused = !issuing.loading && !issuing.allowed;

  const create = issuing.allowed && (
    <Button
      variant="outlined"
      size="small"
      startIcon={<RiAddLine size={18} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      Create token
    </Button>
  );

  return (
    <Section
      title="Personal tokens"
      description="A token is your password for Git here. It can do no more than you can."
      actions={create}
    >
      <LiveView live={live} what="your tokens">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="You have no tokens">
              {refused
                ? "The portal's policy does not let you issue any. Ask the platform team which role you need for it."
                : 'Create one, and give it to Git when it asks for a password.'}
            </EmptyState>
          ) : (
            <TokenTable tokens={items} onRevoke={setRevoking} />
          )
        }
      </LiveView>
      {creating && (
        <CreateTokenDialog
          onCreated={live.refresh}
          onClose={() => setCreating(false)}
        />
      )}
      {revoking && (
        <RevokeTokenDialog
          token={revoking}
          onRevoked={() => {
            toasts.post({
              title: `Token ${revoking.name} is revoked`,
              status: 'success',
              timeout: 5000,
            });
            live.refresh();
          }}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </Section>
  );
}
