import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { RequestSummary } from '@ridgeway/plugin-platform-common';
import {
  Age,
  Column,
  ExampleChip,
  OwnerLink,
  REQUEST_KIND_WORDS,
  RequestKindChip,
  RequestLink,
  RequestStateChip,
  requestStateWords,
} from '@ridgeway/ui';

/** Requests that are chosen to be granted together. */
export interface RequestSelection {
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** Whether a request may be granted together with others, without looking at each. */
export function isSelectable(request: RequestSummary): boolean {
  return request.safe && request.mayDecide && request.state === 'open';
}

/** Columns of the list of requests; with a box to tick where several can be granted at once. */
export function requestColumns(
  selection: RequestSelection | undefined,
): Array<Column<RequestSummary>> {
  return [
    {
      id: 'title',
      header: 'Request',
      value: request => request.title,
      render: request => (
        <Box
          sx={{ display: 'flex', gap: 1, alignItems: 'center', maxWidth: 640 }}
        >
          {selection && (
            <Checkbox
              size="small"
              disabled={!isSelectable(request)}
              checked={selection.selected.has(request.id)}
              onChange={() => selection.toggle(request.id)}
              inputProps={{ 'aria-label': `Select: ${request.title}` }}
              sx={{ p: 0.5, ml: -0.5 }}
            />
          )}
          <Box sx={{ minWidth: 0 }}>
            <RequestLink id={request.id}>{request.title}</RequestLink>{' '}
            {request.example && <ExampleChip />}
          </Box>
        </Box>
      ),
    },
    {
      id: 'kind',
      header: 'Kind',
      value: request => REQUEST_KIND_WORDS[request.kind].name,
      render: request => <RequestKindChip kind={request.kind} />,
    },
    {
      id: 'requestedBy',
      header: 'Asked by',
      value: request => request.requestedBy,
      render: request => <OwnerLink owner={request.requestedBy} />,
    },
    {
      id: 'owner',
      header: 'Decided by',
      value: request => request.owner,
      render: request => <OwnerLink owner={request.owner} />,
    },
    {
      id: 'age',
      header: 'Asked',
      value: request => request.createdAt,
      render: request => <Age at={request.createdAt} />,
    },
    {
      id: 'state',
      header: 'State',
      value: request => requestStateWords(request).name,
      render: request => <RequestStateChip request={request} />,
    },
  ];
}
