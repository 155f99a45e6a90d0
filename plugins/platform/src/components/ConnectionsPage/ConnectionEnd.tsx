import { SubjectLink } from '@ridgeway/ui';
import { ShownService } from './withObserved';

/** What {@link ConnectionEnd} names. */
export interface ConnectionEndProps {
  subject: string;
  services: readonly ShownService[];
}

/** One end of a connection, linked to its page where the platform knows it. */
export function ConnectionEnd(props: ConnectionEndProps) {
  const { subject, services } = props;
  const service = services.find(each => each.subject === subject);
  return service?.kind === 'outside' ? (
    <>{subject} (not on the platform)</>
  ) : (
    <SubjectLink subject={subject} />
  );
}
