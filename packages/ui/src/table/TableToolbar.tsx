import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { RiDownload2Line } from '@remixicon/react';
import { ReactNode } from 'react';

/** What {@link TableToolbar} offers. */
export interface TableToolbarProps {
  /** What the rows are, in the plural. */
  name: string;
  search: string;
  onSearch: (search: string) => void;
  /** More filters, beside the search. */
  filters?: ReactNode;
  /** How many rows are shown, and of how many; undefined until they are known. */
  counts: { shown: number; total: number } | undefined;
  onExport: () => void;
  /** True while a file is being written. */
  exporting?: boolean;
}

/** Above a table: search, filters, how many rows there are, and the way to take them along. */
export function TableToolbar(props: TableToolbarProps) {
  const { name, search, onSearch, filters, counts, onExport } = props;
  const { exporting = false } = props;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
      }}
    >
      <TextField
        type="search"
        size="small"
        label={`Search ${name}`}
        value={search}
        onChange={event => onSearch(event.target.value)}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 240px' } }}
      />
      {filters}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          ml: { sm: 'auto' },
        }}
      >
        <Typography variant="body2" color="text.secondary" role="status">
          {counts && `${counts.shown} of ${counts.total}`}
        </Typography>
        <Button
          size="small"
          onClick={onExport}
          disabled={exporting || !counts || counts.shown === 0}
          startIcon={<RiDownload2Line size={16} aria-hidden />}
        >
          CSV
        </Button>
      </Box>
    </Box>
  );
}
