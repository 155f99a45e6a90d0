import { Fragment } from 'react';
import { OwnerLink } from './OwnerLink';

/** What {@link RefText} shows. */
export interface RefTextProps {
  /** A sentence of the platform, for example `group:default/payments decides this.` */
  text: string;
}

const REF = /((?:group|user):[a-z0-9-]+\/[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*)/;

/** A sentence in which groups and people go by the name people know, linked to their pages. */
export function RefText(props: RefTextProps) {
  // Split by a pattern with a group: every second piece is what it matched.
  const pieces = props.text.split(REF);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index % 2 === 1 ? <OwnerLink owner={piece} /> : piece}
        </Fragment>
      ))}
    </>
  );
}
