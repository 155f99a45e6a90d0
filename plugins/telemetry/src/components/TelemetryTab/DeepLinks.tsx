import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  RiDashboardLine,
  RiExternalLinkLine,
  RiFileListLine,
  RiRouteLine,
} from '@remixicon/react';
import { DeepLink } from '@ridgeway/plugin-telemetry-common';

/** What {@link DeepLinks} links to. */
export interface DeepLinksProps {
  links: readonly DeepLink[];
}

const ICONS = {
  logs: RiFileListLine,
  traces: RiRouteLine,
  dashboard: RiDashboardLine,
} as const;

/** Logs, traces and dashboards elsewhere, for the same service and window. */
export function DeepLinks(props: DeepLinksProps) {
  if (props.links.length === 0) {
    return null;
  }
  return (
    <Box
      component="nav"
      aria-label="Elsewhere"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}
    >
      {props.links.map(({ kind, title, url }) => {
        const Icon = ICONS[kind];
        return (
          <Button
            key={url}
            size="small"
            variant="outlined"
            component="a"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            startIcon={<Icon size={16} aria-hidden />}
            endIcon={<RiExternalLinkLine size={14} aria-hidden />}
          >
            {title}
          </Button>
        );
      })}
    </Box>
  );
}
