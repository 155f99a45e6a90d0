import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { TelemetryOrigin } from '@ridgeway/plugin-telemetry-common';
import { Age } from '@ridgeway/ui';
import { PORTAL_SOURCE } from './portalSource';

/** What {@link Origin} tells. */
export interface OriginProps {
  origins: readonly TelemetryOrigin[];
  /** ISO moment at which they were asked. */
  asOf: string;
}

/** Who measured what is shown, and when; what a process keeps of itself is marked. */
export function Origin(props: OriginProps) {
  const { origins, asOf } = props;
  if (origins.length === 0) {
    return null;
  }
  const own = origins.every(({ source }) => source === PORTAL_SOURCE);
  const line = (
    <>
      {origins.map(({ label }) => label).join('; ')}. Asked <Age at={asOf} />.
      Times are those of your clock.
    </>
  );
  return own ? (
    <Alert severity="info" role="note">
      {line} What a process keeps of itself is gone when it restarts.
    </Alert>
  ) : (
    <Typography variant="body2" color="text.secondary" component="div">
      {line}
    </Typography>
  );
}
