import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { OwnerLink } from '../entity/OwnerLink';
import { useMembers } from './useMembers';

/** What {@link Deciders} names. */
export interface DecidersProps {
  /** Entity reference of the group that decides. */
  owner: string;
}

/** Members that are named; the group's page has all. */
const NAMED = 6;

/** The group that decides a request, and the people in it. */
export function Deciders(props: DecidersProps) {
  const { owner } = props;
  const members = useMembers(owner);
  return (
    <>
      <OwnerLink owner={owner} />
      {members?.length === 0 && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          : nobody is in it at present
        </Box>
      )}
      {members && members.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {': '}
          {members.slice(0, NAMED).map((member, index) => (
            <Fragment key={member}>
              {index > 0 && ', '}
              <OwnerLink owner={member} />
            </Fragment>
          ))}
          {members.length > NAMED && ` and ${members.length - NAMED} more`}
        </Box>
      )}
    </>
  );
}
