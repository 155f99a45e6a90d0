import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** How something is drawn. */
export interface LegendEntry {
  id: string;
  label: string;
  color: string;
  look: 'line' | 'dashed' | 'dotted' | 'area' | 'band';
}

/** What {@link ChartLegend} lists. */
export interface ChartLegendProps {
  entries: readonly LegendEntry[];
}

const DASHES = { line: undefined, dashed: '6 4', dotted: '2 3' } as const;

/** Says what is drawn how; told by shape as well as by colour. */
export function ChartLegend(props: ChartLegendProps) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 1,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      {props.entries.map(entry => (
        <Box
          component="li"
          key={entry.id}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}
        >
          <Swatch {...entry} />
          <Typography variant="body2" component="span">
            {entry.label}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Swatch(props: LegendEntry) {
  const { color, look } = props;
  return (
    <svg width={20} height={12} aria-hidden>
      {look === 'area' || look === 'band' ? (
        <rect
          x={2}
          y={1}
          width={16}
          height={10}
          rx={2}
          fill={color}
          fillOpacity={look === 'band' ? 0.25 : 1}
        />
      ) : (
        <line
          x1={0}
          x2={20}
          y1={6}
          y2={6}
          stroke={color}
          strokeWidth={2.5}
          strokeDasharray={DASHES[look]}
        />
      )}
    </svg>
  );
}
