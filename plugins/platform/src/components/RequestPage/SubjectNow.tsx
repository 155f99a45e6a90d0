import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceView } from '@ridgeway/plugin-platform-common';
import {
  HealthChip,
  parseSubject,
  platformApiRef,
  SubjectLink,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';

/** What {@link SubjectNow} looks at. */
export interface SubjectNowProps {
  /** `commerce/checkout`. */
  subject: string;
}

/** Whether a service has everything it needs now, and what it lacks. */
export function SubjectNow(props: SubjectNowProps) {
  const { subject } = props;
  const api = useApi(platformApiRef);
  const live = useLive<ServiceView>(
    useCallback(
      (signal: AbortSignal) => {
        const { sector, name = '' } = parseSubject(subject);
        return api.getService({ sector, name }, { signal });
      },
      [api, subject],
    ),
  );
  if (live.state === 'loading') {
    return <>Looking it up</>;
  }
  if (live.state === 'failed') {
    return <>Not in the intent repository yet</>;
  }
  const { health, reasons } = live.value;
  return (
    <>
      <HealthChip
        health={health}
        label={health === 'met' ? 'Every condition is met' : undefined}
      />{' '}
      {reasons.length > 0 && (
        <>
          {reasons.join(', ')}: see <SubjectLink subject={subject} />
        </>
      )}
    </>
  );
}
