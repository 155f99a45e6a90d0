import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ListItemText from '@mui/material/ListItemText';
import { RiAddLine } from '@remixicon/react';
import { RequestDialog, PrefilledRequest } from '@ridgeway/ui';
import { useState } from 'react';
import { NewRequestDialog, NewRequestKind } from './NewRequestDialog';

const CHOICES: ReadonlyArray<{
  kind: NewRequestKind;
  title: string;
  text: string;
}> = [
  {
    kind: 'support',
    title: 'Support',
    text: 'Something does not work, or you have a question',
  },
  {
    kind: 'feature',
    title: 'Feature',
    text: 'Something that an intent cannot say, or the platform cannot do',
  },
];

/** Asks for what does not start from a denial: support and features. */
export function NewRequestMenu() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [kind, setKind] = useState<NewRequestKind>();
  const [request, setRequest] = useState<PrefilledRequest>();
  return (
    <>
      <Button
        id="new-request"
        variant="contained"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        startIcon={<RiAddLine size={18} aria-hidden />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        New request
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        MenuListProps={{ 'aria-labelledby': 'new-request' }}
      >
        {CHOICES.map(choice => (
          <MenuItem
            key={choice.kind}
            onClick={() => {
              setAnchor(undefined);
              setKind(choice.kind);
            }}
          >
            <ListItemText primary={choice.title} secondary={choice.text} />
          </MenuItem>
        ))}
      </Menu>
      {kind && (
        <NewRequestDialog
          kind={kind}
          onClose={() => setKind(undefined)}
          onContinue={filled => {
            setKind(undefined);
            setRequest(filled);
          }}
        />
      )}
      {request && (
        <RequestDialog
          request={request}
          onClose={() => setRequest(undefined)}
        />
      )}
    </>
  );
}
