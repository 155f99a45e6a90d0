import Chip from '@mui/material/Chip';
import { RequestKind, RequestSummary } from '@ridgeway/plugin-platform-common';
import { REQUEST_KIND_WORDS, requestStateWords } from './requestWords';

/** What is asked for, as a word. */
export function RequestKindChip(props: { kind: RequestKind }) {
  return <Chip size="small" label={REQUEST_KIND_WORDS[props.kind].name} />;
}

/** Where a request is in its life, as a word. */
export function RequestStateChip(props: {
  request: Pick<RequestSummary, 'feature' | 'state'>;
}) {
  const { name, color } = requestStateWords(props.request);
  return <Chip size="small" variant="outlined" color={color} label={name} />;
}
