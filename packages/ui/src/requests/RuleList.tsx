import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiCheckLine, RiCloseLine } from '@remixicon/react';
import { FeatureRule } from '@ridgeway/plugin-platform-common';

/** What {@link RuleList} lists. */
export interface RuleListProps {
  rules: readonly FeatureRule[];
}

const SAYS = {
  yes: { Icon: RiCheckLine, color: 'success.main', word: 'Speaks for it' },
  no: { Icon: RiCloseLine, color: 'error.main', word: 'Speaks against it' },
} as const;

/** What each product rule says to a feature, in words and never by colour alone. */
export function RuleList(props: RuleListProps) {
  return (
    <Stack
      component="ul"
      aria-label="Product rules"
      spacing={1}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {props.rules.map(({ id, says, text }) => {
        const { Icon, color, word } = SAYS[says];
        return (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1 }}>
            <Box aria-hidden sx={{ color, lineHeight: 0, pt: 0.25 }}>
              <Icon size={18} />
            </Box>
            <Typography variant="body2">
              <strong>{word}.</strong> {text}
            </Typography>
          </Box>
        );
      })}
    </Stack>
  );
}
