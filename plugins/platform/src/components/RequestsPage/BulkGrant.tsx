import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RiCheckDoubleLine } from '@remixicon/react';
import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { useState } from 'react';
import { BulkGrantDialog } from './BulkGrantDialog';

/** What {@link BulkGrant} grants. */
export interface BulkGrantProps {
  requests: readonly RequestSummary[];
  onClear: () => void;
  onGranted: () => void;
}

/** Grants the selected requests together, once it is clear what they open. */
export function BulkGrant(props: BulkGrantProps) {
  const { requests, onClear, onGranted } = props;
  const [confirming, setConfirming] = useState(false);
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Button
        size="small"
        variant="contained"
        aria-haspopup="dialog"
        disabled={requests.length === 0}
        startIcon={<RiCheckDoubleLine size={16} aria-hidden />}
        onClick={() => setConfirming(true)}
      >
        Grant selected
      </Button>
      <Typography variant="body2" color="text.secondary" role="status">
        {requests.length === 0
          ? 'Select requests that open nothing but what their title says, to grant them together.'
          : `${requests.length} selected`}
      </Typography>
      {requests.length > 0 && (
        <Button size="small" onClick={onClear}>
          Clear
        </Button>
      )}
      {confirming && (
        <BulkGrantDialog
          requests={requests}
          onClose={() => {
            setConfirming(false);
            onClear();
            onGranted();
          }}
        />
      )}
    </Box>
  );
}
