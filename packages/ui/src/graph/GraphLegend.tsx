import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { edgeLook } from './edgeLook';
import { GraphLegendEntry } from './model';

/** What the lines of a drawing mean. */
export function GraphLegend(props: { entries: readonly GraphLegendEntry[] }) {
  const theme = useTheme();
  return (
    <Box
      component="ul"
      aria-label="Legend"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {props.entries.map(({ style, label }) => {
        const { color, dashes } = edgeLook(style, theme);
        return (
          <Box
            component="li"
            key={style}
            sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
          >
            <svg width={44} height={10} aria-hidden>
              <path
                d="M1,5 L36,5"
                stroke={color}
                strokeWidth={2}
                strokeDasharray={dashes}
                strokeLinecap={style === 'dotted' ? 'round' : 'butt'}
              />
              <path d="M35,1 L43,5 L35,9 z" fill={color} />
            </svg>
            <Typography variant="body2" color="text.secondary">
              {label}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
