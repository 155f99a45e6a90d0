import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  RiArrowDownLine,
  RiArrowUpDownLine,
  RiKey2Line,
  RiShieldCheckLine,
} from '@remixicon/react';
import { SectorView } from '@ridgeway/plugin-platform-common';
import { ReactNode } from 'react';

/** What {@link IsolationDrawing} draws. */
export interface IsolationDrawingProps {
  sector: SectorView;
}

function Outside(props: { title: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'text.disabled',
        borderRadius: 2,
        px: 2,
        py: 1.5,
      }}
    >
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ overflowWrap: 'anywhere' }}
      >
        {props.children}
      </Typography>
    </Box>
  );
}

function Passage(props: { icon: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        pl: 4,
        py: 0.75,
        color: 'primary.main',
      }}
    >
      <Box aria-hidden sx={{ lineHeight: 0, flexShrink: 0 }}>
        {props.icon}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {props.children}
      </Typography>
    </Box>
  );
}

function Inside(props: IsolationDrawingProps) {
  const { sector } = props;
  return (
    <Box sx={{ border: 2, borderColor: 'primary.main', borderRadius: 2, p: 2 }}>
      <Typography
        variant="subtitle1"
        component="h3"
        fontWeight={600}
        sx={{ display: 'flex', gap: 1, alignItems: 'center' }}
      >
        <RiShieldCheckLine size={20} aria-hidden />
        {sector.name}
      </Typography>
      <Box
        sx={{
          mt: 1,
          display: 'grid',
          gap: 1,
          gridTemplateColumns:
            'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
        }}
      >
        {sector.environments.map(environment => (
          <Box
            key={environment.name}
            sx={{
              px: 1.5,
              py: 1,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              minWidth: 0,
            }}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {environment.namespace}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              cluster {environment.cluster}: mTLS only, restricted pods
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1.5 }}
      >
        <RiKey2Line size={18} aria-hidden style={{ flexShrink: 0 }} />
        Secrets are read only where a policy permits it.
      </Typography>
    </Box>
  );
}

/** The sector, what lies around it, and the only ways through. */
export function IsolationDrawing(props: IsolationDrawingProps) {
  const { sector } = props;
  const { egress = [], domains = [] } = sector.spec;
  return (
    <Stack role="group" aria-label={`What ${sector.name} is isolated from`}>
      <Outside title="Other sectors, and callers from outside">
        Nothing gets in by default.{' '}
        {domains.length > 0
          ? `From outside the mesh, only hosts under ${domains.join(
              ', ',
            )} can be exposed.`
          : 'No domain is declared, so nothing can be exposed to the outside.'}
      </Outside>
      <Passage icon={<RiArrowUpDownLine size={22} />}>
        only where caller and callee agree
      </Passage>
      <Inside sector={sector} />
      <Passage icon={<RiArrowDownLine size={22} />}>
        only what a service declares
      </Passage>
      <Outside title="The world outside">
        {egress.length > 0
          ? `Services may ask for ${egress.join(', ')}. Nothing else leaves.`
          : 'Nothing leaves: no egress is declared.'}
      </Outside>
    </Stack>
  );
}
