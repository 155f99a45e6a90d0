import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { deprecationRouteRef } from '@ridgeway/ui';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { EnforceDialog } from './EnforceDialog';
import { RemindDialog } from './RemindDialog';
import { UndoDialog } from './UndoDialog';

/** What {@link Actions} is about. */
export interface ActionsProps {
  deprecation: DeprecationView;
  onChange: () => void;
}

/** What can be done about a deprecation, for those who manage it; nothing for everybody else. */
export function Actions(props: ActionsProps) {
  const { deprecation, onChange } = props;
  const { id, may, state, affected } = deprecation;
  const page = useRouteRef(deprecationRouteRef)?.({ id }) ?? '';
  const [open, setOpen] = useState<'enforce' | 'remind' | 'undo'>();
  if (!may.manage.allowed) {
    return null;
  }
  const shared = { deprecation, onChange, onClose: () => setOpen(undefined) };
  const running = state === 'overdue' || state === 'in-progress';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button component={Link} to={`${page}/edit`} variant="outlined">
        {state === 'draft' ? 'Edit or announce' : 'Edit'}
      </Button>
      {affected > 0 && running && (
        <Button variant="outlined" onClick={() => setOpen('remind')}>
          Remind everybody
        </Button>
      )}
      {(running || may.enforce.allowed) && (
        <Tooltip title={may.enforce.allowed ? '' : may.enforce.why}>
          <span tabIndex={may.enforce.allowed ? undefined : 0}>
            <Button
              color="error"
              variant="contained"
              disabled={!may.enforce.allowed}
              onClick={() => setOpen('enforce')}
            >
              Enforce
            </Button>
          </span>
        </Tooltip>
      )}
      {state === 'enforced' && (
        <Button variant="outlined" onClick={() => setOpen('undo')}>
          Undo enforcement
        </Button>
      )}
      {open === 'remind' && <RemindDialog {...shared} />}
      {open === 'enforce' && <EnforceDialog {...shared} />}
      {open === 'undo' && <UndoDialog {...shared} />}
    </Box>
  );
}
