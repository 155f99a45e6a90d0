import Link from '@mui/material/Link';
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
    },
    {
      id: 'open',
      header: 'Still there',
      align: 'right',
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
      id: 'pages',
      header: 'Pages read',
      align: 'right',
      value: ({ pagesOpened }) => pagesOpened,
    },
    {
      id: 'requests',
      header: 'Requests',
      align: 'right',
      value: ({ requests }) => requests,
    },
  ];
}
