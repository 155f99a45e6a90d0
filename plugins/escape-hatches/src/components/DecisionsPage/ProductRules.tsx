import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Section } from '@ridgeway/ui';

const RULES = [
  {
    speaks: 'Speaks for it',
    when: [
      'Two or more teams ask for it or work around it, independently.',
      'A fifth of the services or more would use it, as measured.',
      'It would retire exceptions that are in force.',
    ],
  },
  {
    speaks: 'Speaks against it',
    when: [
      'One team prefers it.',
      'An exception or an escape hatch costs less than a field for everybody.',
      'Developers would have to know how the infrastructure works.',
    ],
  },
] as const;

/** What decisions are held to. */
export function ProductRules() {
  return (
    <Section
      title="How we decide"
      description="Every field is one more to read and to keep. The rules advise; people decide, and say why."
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' },
        }}
      >
        {RULES.map(({ speaks, when }) => (
          <div key={speaks}>
            <Typography variant="subtitle2" component="h3">
              {speaks}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {when.map(text => (
                <Typography key={text} component="li" variant="body2">
                  {text}
                </Typography>
              ))}
            </Box>
          </div>
        ))}
      </Box>
    </Section>
  );
}
