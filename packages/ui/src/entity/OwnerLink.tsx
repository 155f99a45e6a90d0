import { EntityLink } from './EntityLink';

/** What {@link OwnerLink} links to. */
export interface OwnerLinkProps {
  /** Entity reference of a group or user. */
  owner: string;
}

/** A person or group by the name people know, linked to their page. */
export function OwnerLink(props: OwnerLinkProps) {
  return <EntityLink entityRef={props.owner} />;
}
