import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { RiShieldKeyholeLine } from '@remixicon/react';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { RequestButton, RequestLink, useOwnership } from '@ridgeway/ui';
import { useState } from 'react';
import { RevokeDialog } from './RevokeDialog';

/** What {@link ExceptionActions} acts on. */
export interface ExceptionActionsProps {
  exception: ExceptionView;
}

/** Renews and revokes an exception; nothing for readers whom it does not concern. */
export function ExceptionActions(props: ExceptionActionsProps) {
  const { exception } = props;
  const { id, subject, revocableBy, renewal, requestedBy } = exception;
  const { guardrail, field, overrides } = exception;
  const [revoking, setRevoking] = useState(false);
  const ownership = useOwnership();
  const mayRevoke = revocableBy.some(group => ownership.includes(group));
  if (!mayRevoke && !ownership.includes(requestedBy)) {
    return null;
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {renewal === undefined ? (
        <RequestButton
          label="Renew"
          variant="text"
          request={{
            kind: 'exception',
            subject,
            object: overrides[0] ?? guardrail ?? field ?? id,
            renews: id,
          }}
        />
      ) : (
        <RequestLink id={renewal}>Renewal asked for</RequestLink>
      )}
      {mayRevoke && (
        <Button
          size="small"
          color="error"
          aria-haspopup="dialog"
          startIcon={<RiShieldKeyholeLine size={16} aria-hidden />}
          onClick={() => setRevoking(true)}
        >
          Revoke
        </Button>
      )}
      {revoking && (
        <RevokeDialog
          exception={exception}
          onClose={() => setRevoking(false)}
        />
      )}
    </Box>
  );
}
