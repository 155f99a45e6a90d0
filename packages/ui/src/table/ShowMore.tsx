import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LoadedPages } from './usePages';

/** What {@link ShowMore} continues. */
export interface ShowMoreProps<Row> {
  loaded: LoadedPages<Row>;
  onClick: () => void;
}

/** Shows the next page; nothing after the last. */
export function ShowMore<Row>(props: ShowMoreProps<Row>) {
  const { rows, totalItems, hasMore } = props.loaded;
  if (!hasMore) {
    return null;
  }
  return (
    <Box sx={{ textAlign: 'center' }}>
      <Button onClick={props.onClick}>
        Show more ({totalItems - rows.length} left)
      </Button>
    </Box>
  );
}
