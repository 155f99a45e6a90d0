import Box from '@mui/material/Box';
import Popper from '@mui/material/Popper';

/** What {@link GraphTooltip} says, and where. */
export interface GraphTooltipProps {
  text: string | undefined;
  anchor: Element | undefined;
}

/** One tooltip for a whole drawing: hundreds would be slow. Screen readers have it as label. */
export function GraphTooltip(props: GraphTooltipProps) {
  const { text, anchor } = props;
  return (
    <Popper
      open={text !== undefined && anchor !== undefined}
      anchorEl={anchor}
      placement="top"
      aria-hidden
      modifiers={[{ name: 'offset', options: { offset: [0, 8] } }]}
      sx={{ zIndex: 'tooltip', pointerEvents: 'none' }}
    >
      <Box
        sx={{
          maxWidth: 320,
          px: 1.25,
          py: 0.75,
          borderRadius: 1,
          bgcolor: 'grey.800',
          color: 'common.white',
          typography: 'caption',
        }}
      >
        {text}
      </Box>
    </Popper>
  );
}
