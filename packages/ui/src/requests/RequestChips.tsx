import Chip from '@mui/material/Chip';
import { RequestKind, RequestState } from '@ridgeway/plugin-platform-common';
import { REQUEST_KIND_WORDS, REQUEST_STATE_WORDS } from './requestWords';

/** What is asked for, as a word. */
export function RequestKindChip(props: { kind: RequestKind }) {
  return <Chip size="small" label={REQUEST_KIND_WORDS[props.kind].name} />;
}

/** Where a request is in its life, as a word. */
export function RequestStateChip(props: { state: RequestState }) {
  const { name, color } = REQUEST_STATE_WORDS[props.state];
  return <Chip size="small" variant="outlined" color={color} label={name} />;
}
