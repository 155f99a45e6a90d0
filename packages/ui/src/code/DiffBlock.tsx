import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import { useMemo } from 'react';
import { CODE_FONT, codeBackground } from './codeColors';
import { DiffLine, lineDiff } from './lineDiff';

/** What {@link DiffBlock} compares. */
export interface DiffBlockProps {
  before: string;
  after: string;
  /** What screen readers call it: `Changes of Deployment checkout`. */
  label: string;
}

const signs = { same: ' ', added: '+', removed: '-' } as const;

function Line(props: { line: DiffLine }) {
  const { line } = props;
  if (line.type === 'skipped') {
    return (
      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
        {line.count} equal lines
      </Box>
    );
  }
  const color = {
    same: undefined,
    added: 'success',
    removed: 'error',
  } as const;
  const tone = color[line.type];
  return (
    <Box
      component="span"
      sx={{
        display: 'block',
        bgcolor: theme => tone && alpha(theme.palette[tone].main, 0.16),
      }}
    >
      {signs[line.type]} {line.text}
    </Box>
  );
}

/** Two texts line by line: what goes and what comes. */
export function DiffBlock(props: DiffBlockProps) {
  const { before, after, label } = props;
  const lines = useMemo(() => lineDiff(before, after), [before, after]);
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{
        m: 0,
        p: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: codeBackground,
        overflow: 'auto',
        maxHeight: 360,
        fontFamily: CODE_FONT,
        fontSize: 13,
        lineHeight: 1.55,
      }}
    >
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </Box>
  );
}
