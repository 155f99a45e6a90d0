import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { platformApiRef, useLive } from '@ridgeway/ui';
import { RiEditLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import { TargetsDialog } from './TargetsDialog';

/** What {@link EditTargets} tells when it is done. */
export interface EditTargetsProps {
  onDone: () => void;
}

/** Opens the targets for those who may change them; nothing for everybody else. */
export function EditTargets(props: EditTargetsProps) {
  const api = useApi(platformApiRef);
  const [open, setOpen] = useState(false);
  const settings = useLive(
    useCallback((signal: AbortSignal) => api.getSettings({ signal }), [api]),
  );
  if (settings.state !== 'ready' || !settings.value.mayChange) {
    return null;
  }
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<RiEditLine size={16} aria-hidden />}
        onClick={() => setOpen(true)}
        sx={{ displayPrint: 'none' }}
      >
        Set targets
      </Button>
      {open && (
        <TargetsDialog
          settings={settings.value}
          onClose={close}
          onDone={() => {
            close();
            props.onDone();
          }}
        />
      )}
    </>
  );
}
