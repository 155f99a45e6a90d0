import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { ReactNode } from 'react';

/** A list of things to fill in, one row each. */
export function Rows<T>(props: {
  rows: readonly T[];

  onChange: (rows: T[]) => void;
  /** A row as it is before anything is filled in. */
  blank: T;
  addLabel: string;
  /** What a row is called, for the button that removes it. */
  rowLabel: (row: T, index: number) => string;
  children: (row: T, change: (row: T) => void, index: number) => ReactNode;
}) {
  const { rows, onChange, blank, addLabel, rowLabel, children } = props;
  return (
    <Stack spacing={2}>
      {rows.map((row, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {children(
              row,
              changed =>
                onChange(rows.map((old, at) => (at === index ? changed : old))),
              index,
            )}
          </Box>
          <Tooltip title={`Remove ${rowLabel(row, index)}`}>
            <IconButton
              aria-label={`Remove ${rowLabel(row, index)}`}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              <RiDeleteBinLine size={18} aria-hidden />
            </IconButton>
          </Tooltip>
        </Box>
      ))}
      <Box>
        <Button
          size="small"
          startIcon={<RiAddLine size={18} aria-hidden />}
          onClick={() => onChange([...rows, blank])}
        >
          {addLabel}
        </Button>
      </Box>
    </Stack>
  );
}
