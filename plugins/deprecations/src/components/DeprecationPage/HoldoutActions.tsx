import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Holdout } from '@ridgeway/plugin-insights-common';
import {
  DeprecationView,
  latestSnooze,
} from '@ridgeway/plugin-platform-common';
import { teamName } from '@ridgeway/ui';
import { useState } from 'react';
import { RemindDialog } from './RemindDialog';
import { SnoozeDialog } from './SnoozeDialog';

/** What {@link HoldoutActions} is about. */
export interface HoldoutActionsProps {
  holdout: Holdout;
  deprecation: DeprecationView;
  /** It is a team of the reader. */
  own: boolean;
  onChange: () => void;
}

/** Reminds a team, for those who manage it; keeps reminders away, for its members too. */
export function HoldoutActions(props: HoldoutActionsProps) {
  const { holdout, deprecation, own, onChange } = props;
  const { team } = holdout;
  const [open, setOpen] = useState<'remind' | 'snooze'>();
  const latest = latestSnooze(deprecation.deadline, new Date());
  const manages = deprecation.may.manage.allowed;
  if (!team || (!manages && !own) || deprecation.state === 'scheduled') {
    return null;
  }
  const shared = { deprecation, onChange, onClose: () => setOpen(undefined) };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {manages && (
        <Button
          size="small"
          aria-label={`Remind ${teamName(team)}`}
          onClick={() => setOpen('remind')}
        >
          Remind
        </Button>
      )}
      {latest && (
        <Button
          size="small"
          aria-label={`Snooze reminders of ${teamName(team)}`}
          onClick={() => setOpen('snooze')}
        >
          Snooze
        </Button>
      )}
      {open === 'remind' && <RemindDialog teams={[team]} {...shared} />}
      {open === 'snooze' && latest && (
        <SnoozeDialog team={team} latest={latest} {...shared} />
      )}
    </Box>
  );
}
