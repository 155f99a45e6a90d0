import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { BaseSearchResultListItemProps } from '@backstage/plugin-search-react/alpha';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { OwnerLink } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { Highlight, snippetOf } from './snippetOf';
import { toPlatformDocument } from './toPlatformDocument';

/** What {@link SearchResultItem} shows. */
export type SearchResultItemProps = BaseSearchResultListItemProps<{
  highlight?: Highlight;
}>;

function Found(props: { text: string; highlight: Highlight | undefined }) {
  const { text, highlight } = props;
  return highlight ? (
    <HighlightedSearchResultText
      text={text}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{text}</>
  );
}

/** An intent, a guardrail or a request that was found: what, whose, and where the words stand. */
export function SearchResultItem(props: SearchResultItemProps) {
  const { result, highlight, icon } = props;
  if (!result) {
    return null;
  }
  const { title, location, summary, kind, state, owner } =
    toPlatformDocument(result);
  const labels = [kind, state].filter(label => label !== '');
  return (
    <Box sx={{ display: 'flex', gap: 2, minWidth: 0, width: '100%' }}>
      {icon && (
        <Box
          aria-hidden
          sx={{ color: 'text.secondary', lineHeight: 0, mt: 0.5 }}
        >
          {icon}
        </Box>
      )}
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1,
            rowGap: 0.5,
          }}
        >
          <Typography
            component="h3"
            variant="subtitle1"
            fontWeight={600}
            sx={{ overflowWrap: 'anywhere' }}
          >
            <Link component={RouterLink} to={location}>
              <Found
                text={highlight?.fields.title || title}
                highlight={highlight}
              />
            </Link>
          </Typography>
          {labels.map(label => (
            <Chip key={label} size="small" label={label} />
          ))}
        </Box>
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 3,
            overflow: 'hidden',
            overflowWrap: 'anywhere',
          }}
        >
          <Found text={snippetOf(highlight) ?? summary} highlight={highlight} />
        </Typography>
        {owner && (
          <Typography variant="body2" color="text.secondary" component="div">
            Owner: <OwnerLink owner={owner} />
          </Typography>
        )}
      </Box>
    </Box>
  );
}
