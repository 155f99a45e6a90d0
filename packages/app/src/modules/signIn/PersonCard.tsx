import { parseEntityRef } from '@backstage/catalog-model';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { ExamplePerson } from './readExamplePeople';

interface PersonCardProps {
  person: ExamplePerson;
  disabled: boolean;
  onChoose: (user: string) => void;
}

/** One person to be: a button with their name, what they are and what to try. */
export function PersonCard(props: PersonCardProps) {
  const { person, disabled, onChoose } = props;
  const { name } = parseEntityRef(person.user);
  return (
    <Card variant="outlined" sx={{ height: '100%' }}>
      <CardActionArea
        disabled={disabled}
        onClick={() => onChoose(person.user)}
        sx={{ height: '100%', display: 'flex', alignItems: 'flex-start' }}
      >
        <CardContent sx={{ width: '100%' }}>
          <Typography variant="h4" component="h2">
            {name.charAt(0).toLocaleUpperCase('en-US') + name.slice(1)}
          </Typography>
          <Typography color="primary" fontWeight={600} gutterBottom>
            {person.title}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {person.description}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
