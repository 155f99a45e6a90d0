import { EntityLink } from './EntityLink';
import { parseSubject, subjectEntityRef } from './subject';

/** What {@link SubjectLink} links to. */
export interface SubjectLinkProps {
  /** `commerce` or `commerce/checkout`. */
  subject: string;
}

/** A sector or service by its full name, linked to its page. */
export function SubjectLink(props: SubjectLinkProps) {
  const { subject } = props;
  return (
    <EntityLink
      entityRef={subjectEntityRef(parseSubject(subject))}
      title={subject}
    />
  );
}
