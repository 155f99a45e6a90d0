import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiForbidLine } from '@remixicon/react';
import { parseSubject, RequestButton } from '@ridgeway/ui';
import { useState } from 'react';
import { DeclareCall } from './DeclareCall';
import { isSomewhere } from './narrowConnections';
import { OutsideHint } from './OutsideHint';
import { RevokeConsentDialog } from './RevokeConsentDialog';
import { useChangeableSectors } from './useChangeableSectors';
import { ShownConnection, ShownService } from './withObserved';

/** What {@link EdgeActions} acts on. */
export interface EdgeActionsProps {
  connection: ShownConnection;
  services: readonly ShownService[];
  onChanged: () => void;
}

/** Problems that the callee's consent solves. */
const CONSENT_PROBLEMS = ['ConsentMissing', 'WildcardConsentDenied'];

/** What the reader can do about an edge. What they may not do is not offered. */
export function EdgeActions(props: EdgeActionsProps) {
  const { connection, services, onChanged } = props;
  const { caller, callee, environments } = connection;
  const changeable = useChangeableSectors();
  const [revoking, setRevoking] = useState(false);
  const ends = services.filter(
    ({ subject }) => subject === caller || subject === callee,
  );
  const outside = ends.find(({ kind }) => kind === 'outside');
  const endOf = (end: string) => ends.find(({ subject }) => subject === end);
  const ownerOf = (end: string) => endOf(end)?.owner;
  // Calls are seen, and neither side says anything.
  const isUndeclared = environments.some(
    ({ state, agreement }) => state === 'observed' && agreement === undefined,
  );
  const needsConsent =
    !outside &&
    (isUndeclared ||
      environments.some(
        ({ problem }) =>
          problem !== undefined && CONSENT_PROBLEMS.includes(problem),
      ));
  const isUnused = isSomewhere(connection, 'awaiting-caller');
  const mayRevoke =
    changeable.includes(parseSubject(callee).sector) &&
    (isUnused || isSomewhere(connection, 'active'));
  return (
    <Stack spacing={2}>
      {outside && (
        <OutsideHint
          outside={outside}
          owner={ownerOf(outside.subject === caller ? callee : caller)}
        />
      )}
      {(isUnused || (isUndeclared && !outside)) && (
        <DeclareCall
          caller={caller}
          version={endOf(caller)?.version}
          callee={callee}
          consented={isUnused}
          mayChange={changeable.includes(parseSubject(caller).sector)}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {needsConsent && (
          <RequestButton
            request={{ kind: 'consent', subject: caller, object: callee }}
            owner={ownerOf(callee)}
            variant="contained"
          />
        )}
        {mayRevoke && (
          <Button
            size="small"
            color="error"
            variant="outlined"
            aria-haspopup="dialog"
            startIcon={<RiForbidLine size={16} aria-hidden />}
            onClick={() => setRevoking(true)}
          >
            {isUnused ? 'Remove the unused consent' : 'Revoke consent'}
          </Button>
        )}
      </Box>
      {isUnused && !mayRevoke && (
        <Typography variant="body2" color="text.secondary">
          Whoever owns {callee} can also take the unused consent back.
        </Typography>
      )}
      {revoking && (
        <RevokeConsentDialog
          caller={caller}
          callee={callee}
          onRevoked={onChanged}
          onClose={() => setRevoking(false)}
        />
      )}
    </Stack>
  );
}
