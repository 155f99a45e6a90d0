import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Holdout } from '@ridgeway/plugin-insights-common';
import {
  Age,
  Column,
  formatDay,
  formatValue,
  OwnerLink,
  splitInWords,
} from '@ridgeway/ui';
import { ReactNode } from 'react';

function reasonInWords({ reason, services }: Holdout['reasons'][number]) {
  return services > 1
    ? `${reason.replace(/\.$/, '')} (${services} services)`
    : reason;
}

function Mail(props: { address: string | undefined }) {
  const { address } = props;
  return address ? (
    <div>
      <Link href={`mailto:${address}`}>{address}</Link>
    </div>
  ) : null;
}

function remindedInWords({ remindedAt, snoozed }: Holdout): string {
  return [
    remindedAt?.slice(0, 10),
    snoozed && `snoozed until ${snoozed.until}: ${snoozed.reason}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function Reminded(props: { holdout: Holdout }) {
  const { remindedAt, escalatedAt, snoozed } = props.holdout;
  return (
    <>
      <div>
        {remindedAt ? <Age at={remindedAt} /> : 'Not yet'}
        {escalatedAt && ', with their lead'}
      </div>
      {snoozed && (
        <Box sx={{ color: 'text.secondary' }}>
          Snoozed until {formatDay(snoozed.until)}: {snoozed.reason}
        </Box>
      )}
    </>
  );
}

/**
 * Columns of the teams that have something left.
 *
 * @param mail - Addresses by team, where they are known
 * @param actionsOf - What can be done about a team
 */
export function holdoutColumns(
  mail: ReadonlyMap<string, string>,
  actionsOf: (holdout: Holdout) => ReactNode,
): Array<Column<Holdout>> {
  return [
    {
      id: 'team',
      header: 'Team',
      value: ({ team }) => team || 'Nobody',
      render: ({ team }) =>
        team ? (
          <>
            <OwnerLink owner={team} />
            <Mail address={mail.get(team)} />
          </>
        ) : (
          'Nobody owns them'
        ),
    },
    {
      id: 'contact',
      header: 'Contact',
      unseen: true,
      value: ({ team }) => mail.get(team) ?? '',
    },
    {
      id: 'left',
      header: 'Left',
      align: 'right',
      value: ({ left }) => left,
    },
    {
      id: 'done',
      header: 'Done',
      align: 'right',
      value: ({ done }) => done,
    },
    {
      id: 'split',
      header: 'How',
      sortable: false,
      value: ({ byClass }) => splitInWords(byClass),
    },
    {
      id: 'effort',
      header: 'Effort',
      exportHeader: 'Effort (minutes)',
      align: 'right',
      value: ({ effort }) => effort,
      render: ({ effort }) => formatValue(effort, 'effort'),
    },
    {
      id: 'reasons',
      header: 'In the way',
      sortable: false,
      value: ({ reasons }) => reasons.map(reasonInWords).join('; '),
      render: ({ reasons }) => (
        <Box sx={{ minWidth: 200 }}>
          {reasons.length === 0
            ? 'Nothing: it goes by itself'
            : reasons.map(each => (
                <div key={each.reason}>{reasonInWords(each)}</div>
              ))}
        </Box>
      ),
    },
    {
      id: 'reminded',
      header: 'Reminded',
      value: remindedInWords,
      render: holdout => <Reminded holdout={holdout} />,
    },
    {
      id: 'actions',
      header: 'Actions',
      actions: true,
      value: () => undefined,
      render: actionsOf,
    },
  ];
}
