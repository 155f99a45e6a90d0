import { useApi } from '@backstage/frontend-plugin-api';
import {
  HealthChip,
  parseSubject,
  platformApiRef,
  SubjectLink,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';

/** Services whose names only begin alike come before it at worst: a page holds no more. */
const MOST_ALIKE = 500;

/** What {@link SubjectNow} looks at. */
export interface SubjectNowProps {
  /** `commerce/checkout`. */
  subject: string;
}

/** Whether a service has everything it needs now, and what it lacks. */
export function SubjectNow(props: SubjectNowProps) {
  const { subject } = props;
  const api = useApi(platformApiRef);
  const live = useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const { sector, name } = parseSubject(subject);
        // Asked as a list, because a service that is not submitted yet is no error.
        const { items } = await api.getServices(
          { sector, search: subject, limit: MOST_ALIKE },
          { signal },
        );
        return { service: items.find(service => service.name === name) };
      },
      [api, subject],
    ),
  );
  if (live.state === 'loading') {
    return <>Looking it up</>;
  }
  if (live.state === 'failed') {
    return <>{live.error.message}</>;
  }
  const { service } = live.value;
  if (!service) {
    return <>Not in the intent repository yet</>;
  }
  const { health, reasons } = service;
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
