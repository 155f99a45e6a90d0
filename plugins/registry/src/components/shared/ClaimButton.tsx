import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { EntityRefLabel } from './EntityRefLabel';
import { RequestDialog, useOwnership } from '@ridgeway/ui';
import { RiHandHeartLine } from '@remixicon/react';
import { useState } from 'react';

/** What {@link ClaimButton} claims. */
export interface ClaimButtonProps {
  /** What is claimed, as requests write it. */
  subject: string;
  /** How people call it. */
  title: string;
}

/** Asks that one of the reader's groups own what nobody answers for. */
export function ClaimButton(props: ClaimButtonProps) {
  const { subject, title } = props;
  const groups = useOwnership().filter(ref => ref.startsWith('group:'));
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [group, setGroup] = useState<string>();
  const choose = (chosen: string) => {
    setAnchor(undefined);
    setGroup(chosen);
  };
  if (groups.length === 0) {
    return (
      <Typography
        variant="caption"
        color="text.secondary"
        title="A group owns it. Whoever leads your team adds you to its group in the catalog."
      >
        Join a group to claim it
      </Typography>
    );
  }
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={`Claim ownership of ${title}`}
        aria-haspopup={groups.length > 1 ? 'menu' : 'dialog'}
        startIcon={<RiHandHeartLine size={16} aria-hidden />}
        onClick={event =>
          groups.length > 1 ? setAnchor(event.currentTarget) : choose(groups[0])
        }
      >
        Claim ownership
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
      >
        {groups.map(ref => (
          <MenuItem key={ref} onClick={() => choose(ref)}>
            For <EntityRefLabel entityRef={ref} />
          </MenuItem>
        ))}
      </Menu>
      {group && (
        <RequestDialog
          request={{ kind: 'claim', subject, object: group }}
          onClose={() => setGroup(undefined)}
        />
      )}
    </>
  );
}
