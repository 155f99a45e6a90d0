import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Tooltip from '@mui/material/Tooltip';
import { RiAddLine, RiFullscreenLine, RiSubtractLine } from '@remixicon/react';
import { PanZoom } from './usePanZoom';

/** Buttons for whoever has neither wheel nor two fingers. */
export function ZoomButtons(
  props: Pick<PanZoom, 'zoomIn' | 'zoomOut' | 'fit'>,
) {
  const buttons = [
    { name: 'Zoom in', Icon: RiAddLine, act: props.zoomIn },
    { name: 'Zoom out', Icon: RiSubtractLine, act: props.zoomOut },
    { name: 'Show everything', Icon: RiFullscreenLine, act: props.fit },
  ];
  return (
    <Paper variant="outlined" sx={{ display: 'flex', ml: 'auto' }}>
      {buttons.map(({ name, Icon, act }) => (
        <Tooltip key={name} title={name} placement="top">
          <IconButton size="small" aria-label={name} onClick={act}>
            <Icon size={18} aria-hidden />
          </IconButton>
        </Tooltip>
      ))}
    </Paper>
  );
}
