import { HatchRow } from '@ridgeway/plugin-insights-common';
import { ChartFrame, Column } from '@ridgeway/ui';
import { ReactNode } from 'react';
import { HatchBars } from './HatchBars';

/** What {@link HatchRows} draws. */
export interface HatchRowsProps {
  title: string;
  description: string;
  /** Names the CSV file. */
  name: string;
  rows: readonly HatchRow[];
  /** What rows are by: `Guardrail or field`. */
  by: string;
  /** The key in words. */
  wordOf: (key: string) => string;
  /** The key as a link. */
  linkOf: (key: string) => ReactNode;
}

/** Bars for more rows than this are a wall. */
const MOST = 10;

const count = (
  id: 'exceptions' | 'expired' | 'renewedTwice' | 'services' | 'teams',
  header: string,
): Column<HatchRow> => ({
  id,
  header,
  align: 'right',
  value: row => row[id],
});

/** Exceptions by something, those that have expired told apart. */
export function HatchRows(props: HatchRowsProps) {
  const { title, description, name, rows, by, wordOf, linkOf } = props;
  return (
    <ChartFrame<HatchRow>
      title={title}
      description={description}
      name={name}
      rows={rows}
      rowKey={({ key }) => key}
      empty="Nobody leaves the road under this filter."
      columns={[
        {
          id: 'key',
          header: by,
          value: ({ key }) => wordOf(key),
          render: ({ key }) => linkOf(key),
        },
        count('exceptions', 'In force'),
        count('services', 'Services'),
        count('teams', 'Teams'),
        count('expired', 'Expired'),
        count('renewedTwice', 'Renewed twice'),
      ]}
      footnote={
        rows.length > MOST
          ? `The ${MOST} with most exceptions are drawn; the table has all ${rows.length}.`
          : undefined
      }
    >
      <HatchBars title={title} rows={rows} most={MOST} wordOf={wordOf} />
    </ChartFrame>
  );
}
