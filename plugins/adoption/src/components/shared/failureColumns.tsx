import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { FailureRow } from '@ridgeway/plugin-insights-common';
import { Column, FigureValue } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';

/** Columns of reasons for which derivations fail; each leads to the services that had it. */
export function failureColumns(
  hrefOf: (reason: string) => string,
): Array<Column<FailureRow>> {
  return [
    {
      id: 'reason',
      header: 'Reason',
      value: ({ reason }) => reason,
      render: ({ reason }) => (
        <Link component={RouterLink} to={hrefOf(reason)}>
          {reason}
        </Link>
      ),
    },
    {
      id: 'failures',
      header: 'Failures',
      align: 'right',
      value: ({ failures }) => failures,
      render: ({ failures, open }) => (
        <>
          {failures}
          {open > 0 && (
            <Typography
              variant="caption"
              component="div"
              color="text.secondary"
            >
              {open} still there
            </Typography>
          )}
        </>
      ),
    },
    {
      id: 'open',
      header: 'Still there',
      unseen: true,
      value: ({ open }) => open,
    },
    {
      id: 'services',
      header: 'Services',
      align: 'right',
      value: ({ services }) => services,
    },
    {
      id: 'resolve',
      header: 'Time to resolve',
      align: 'right',
      value: ({ timeToResolve }) => timeToResolve.value ?? undefined,
      render: ({ timeToResolve }) => <FigureValue figure={timeToResolve} />,
    },
    {
      id: 'self',
      header: 'Resolved alone',
      align: 'right',
      value: ({ selfResolved }) => selfResolved.value ?? undefined,
      render: ({ selfResolved }) => <FigureValue figure={selfResolved} />,
    },
    {
      id: 'help',
      header: 'Help sought',
      value: ({ pagesOpened, requests }) =>
        [
          counted(pagesOpened, 'page read', 'pages read'),
          counted(requests, 'request', 'requests'),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'pages',
      header: 'Pages read',
      unseen: true,
      value: ({ pagesOpened }) => pagesOpened,
    },
    {
      id: 'requests',
      header: 'Requests',
      unseen: true,
      value: ({ requests }) => requests,
    },
  ];
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
