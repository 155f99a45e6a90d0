import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { OwnerLink } from '@ridgeway/ui';
import { Team } from '../model/HomeView';

interface TeamListProps {
  teams: Team[];
}

/** The teams there are, and real people to ask about joining. */
export function TeamList(props: TeamListProps) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {props.teams.map(team => (
        <li key={team.ref}>
          <Typography component="div" fontWeight={600}>
            <OwnerLink owner={team.ref} />
          </Typography>
          <Typography variant="body2" color="text.secondary" gutterBottom>
            {team.description}
          </Typography>
          {team.people.length === 0 ? (
            <Typography variant="body2">Nobody is in it.</Typography>
          ) : (
            team.people.map(person => (
              <Typography key={person.ref} variant="body2" component="div">
                Ask <OwnerLink owner={person.ref} />
                {person.description && `: ${person.description}`}
              </Typography>
            ))
          )}
        </li>
      ))}
    </Box>
  );
}
