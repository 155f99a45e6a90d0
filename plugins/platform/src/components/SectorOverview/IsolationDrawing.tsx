import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  RiArrowLeftRightLine,
  RiArrowRightLine,
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
        borderColor: 'divider',
        borderRadius: 2,
        p: 2,
        minWidth: 0,
      }}
    >
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        component="div"
        sx={{ overflowWrap: 'anywhere' }}
      >
        {props.children}
      </Typography>
    </Box>
  );
}

function Gate(props: { icon: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', md: 'column' },
        alignItems: 'center',
        justifyContent: 'center',
        textAlign: 'center',
        gap: 0.5,
        color: 'primary.main',
      }}
    >
      <Box aria-hidden sx={{ lineHeight: 0 }}>
        {props.icon}
      </Box>
      <Typography variant="caption" color="text.secondary">
        {props.children}
      </Typography>
    </Box>
  );
}

/** The sector, what lies around it, and the only ways through. */
export function IsolationDrawing(props: IsolationDrawingProps) {
  const { sector } = props;
  const { egress = [], domains = [] } = sector.spec;
  return (
    <Box
      role="group"
      aria-label={`What ${sector.name} is isolated from`}
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'center',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(0, 1fr) 84px minmax(0, 1.3fr) 84px minmax(0, 1fr)',
        },
      }}
    >
      <Outside title="Other sectors and callers">
        Nothing gets in by default.
        {domains.length > 0
          ? ` From outside the mesh only hosts under ${domains.join(
              ', ',
            )} may be exposed.`
          : ' No domain is declared, so nothing here can be exposed.'}
      </Outside>
      <Gate icon={<RiArrowLeftRightLine size={24} />}>
        only where both sides agree
      </Gate>
      <Box
        sx={{
          border: 2,
          borderColor: 'primary.main',
          borderRadius: 2,
          p: 2,
          minWidth: 0,
        }}
      >
        <Typography
          variant="subtitle1"
          component="h3"
          sx={{ display: 'flex', gap: 1, alignItems: 'center' }}
        >
          <RiShieldCheckLine size={20} aria-hidden />
          {sector.name}
        </Typography>
        {sector.environments.map(environment => (
          <Box
            key={environment.name}
            sx={{
              mt: 1,
              px: 1.5,
              py: 1,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
            }}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {environment.namespace}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              cluster {environment.cluster}, mTLS strict, restricted pods
            </Typography>
          </Box>
        ))}
        <Typography
          variant="caption"
          color="text.secondary"
          sx={{ display: 'flex', gap: 0.5, alignItems: 'center', mt: 1 }}
        >
          <RiKey2Line size={16} aria-hidden />
          Secrets are read only where a policy permits it.
        </Typography>
      </Box>
      <Gate icon={<RiArrowRightLine size={24} />}>only what is declared</Gate>
      <Outside title="The world outside">
        {egress.length > 0
          ? `Services may ask for: ${egress.join(', ')}. Nothing else leaves.`
          : 'Nothing leaves: no egress is declared.'}
      </Outside>
    </Box>
  );
}
