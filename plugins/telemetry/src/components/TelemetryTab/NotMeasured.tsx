import Stack from '@mui/material/Stack';
import { RiPulseLine } from '@remixicon/react';
import { SignalsView } from '@ridgeway/plugin-telemetry-common';
import { EmptyState, FindingList } from '@ridgeway/ui';
import { useDocsHref } from '../shared/useDocsHref';

/** What {@link NotMeasured} tells of. */
export interface NotMeasuredProps {
  view: Pick<SignalsView, 'subject' | 'environment' | 'findings'>;
}

/** Where nobody measures a service: what it takes so that somebody does. */
export function NotMeasured(props: NotMeasuredProps) {
  const { subject, environment, findings } = props.view;
  const docsHref = useDocsHref();
  return (
    <Stack spacing={2}>
      <EmptyState
        icon={<RiPulseLine size={32} />}
        title={`Nothing measures ${subject} in ${environment}`}
      >
        Requests, errors, latency and use of the machine stand here once a
        source of telemetry is connected for this environment.
      </EmptyState>
      <FindingList findings={findings} docsHref={docsHref} />
    </Stack>
  );
}
