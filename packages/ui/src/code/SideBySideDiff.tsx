import Box from '@mui/material/Box';
import { alpha, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import { CODE_FONT, codeBackground } from './codeColors';
import { DiffBlock, DiffBlockProps } from './DiffBlock';
import { NumberedLine, PairedLine, pairLines } from './pairLines';

/** What {@link SideBySideDiff} compares. */
export interface SideBySideDiffProps extends DiffBlockProps {
  /** What stands above each side; default `Now` and `Then`. */
  heads?: readonly [before: string, after: string];
}

interface SideProps {
  line: NumberedLine | undefined;
  /** Set where the sides differ. */
  change: { tone: 'error' | 'success'; sign: '-' | '+' } | undefined;
}

function Side(props: SideProps) {
  const { line, change } = props;
  return (
    <Box
      component="td"
      sx={{
        verticalAlign: 'top',
        px: 1,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        // Room for the number and the sign: lines that wrap do so behind them.
        pl: 6.5,
        textIndent: theme => `-${theme.spacing(5.5)}`,
        bgcolor: theme =>
          change && line && alpha(theme.palette[change.tone].main, 0.16),
      }}
    >
      {line && (
        <>
          <Box
            component="span"
            sx={{
              display: 'inline-block',
              width: theme => theme.spacing(4),
              pr: 1,
              textAlign: 'right',
              textIndent: 0,
              color: 'text.secondary',
              userSelect: 'none',
            }}
          >
            {line.number}
          </Box>
          {change ? change.sign : ' '} {line.text}
        </>
      )}
    </Box>
  );
}

function Row(props: { row: PairedLine }) {
  const { row } = props;
  if (row.type === 'skipped') {
    return (
      <tr>
        <Box component="td" colSpan={2} sx={{ px: 1, color: 'text.secondary' }}>
          {row.count} equal lines
        </Box>
      </tr>
    );
  }
  const changed = row.type === 'changed';
  return (
    <tr>
      <Side
        line={row.before}
        change={changed ? { tone: 'error', sign: '-' } : undefined}
      />
      <Side
        line={row.after}
        change={changed ? { tone: 'success', sign: '+' } : undefined}
      />
    </tr>
  );
}

/** Two texts beside each other, line by line; below each other where there is no room. */
export function SideBySideDiff(props: SideBySideDiffProps) {
  const { before, after, label, heads = ['Now', 'Then'] } = props;
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const rows = useMemo(() => pairLines(before, after), [before, after]);
  if (narrow) {
    return <DiffBlock before={before} after={after} label={label} />;
  }
  return (
    <Box
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: codeBackground,
        overflow: 'auto',
        maxHeight: 520,
        fontFamily: CODE_FONT,
        fontSize: 13,
        lineHeight: 1.55,
      }}
    >
      <Box
        component="table"
        sx={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' }}
      >
        <thead>
          <tr>
            {heads.map(head => (
              <Box
                key={head}
                component="th"
                scope="col"
                sx={{
                  textAlign: 'left',
                  px: 1,
                  py: 0.5,
                  borderBottom: 1,
                  borderColor: 'divider',
                  fontWeight: 600,
                  overflowWrap: 'anywhere',
                }}
              >
                {head}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
