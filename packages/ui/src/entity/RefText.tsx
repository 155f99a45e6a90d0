import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { OwnerLink } from './OwnerLink';

/** What {@link RefText} shows. */
export interface RefTextProps {
  /** A sentence of the platform, for example `group:default/payments decides this.` */
  text: string;
}

const REF =
  /((?:group|user):[a-z0-9-]+\/[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*|`[^`]+`)/;

function Piece(props: { text: string }) {
  const { text } = props;
  return text.startsWith('`') ? (
    <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
      {text.slice(1, -1)}
    </Box>
  ) : (
    <OwnerLink owner={text} />
  );
}

/**
 * A sentence in which groups and people go by the name people know, linked to their pages, and
 * what stands in backticks is code.
 */
export function RefText(props: RefTextProps) {
  // Split by a pattern with a group: every second piece is what it matched.
  const pieces = props.text.split(REF);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index % 2 === 1 ? <Piece text={piece} /> : piece}
        </Fragment>
      ))}
    </>
  );
}
