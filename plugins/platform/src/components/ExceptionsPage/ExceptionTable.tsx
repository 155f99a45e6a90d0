import { RiShieldCheckLine } from '@remixicon/react';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { DataTable, EmptyState, useUrlParams } from '@ridgeway/ui';
import { SOON_DAYS } from '../exceptions/standing';
import { exceptionColumns, leaves } from './columns';
import { FilterSelect } from '../shared/FilterSelect';

/** What {@link ExceptionTable} lists. */
export interface ExceptionTableProps {
  exceptions: readonly ExceptionView[];
}

const ENDS: Record<
  string,
  { label: string; holds: (exception: ExceptionView) => boolean }
> = {
  soon: {
    label: `Within ${SOON_DAYS} days`,
    holds: ({ standing, daysLeft }) =>
      standing === 'live' && daysLeft <= SOON_DAYS,
  },
  expired: {
    label: 'Expired',
    holds: ({ standing }) => standing === 'expired',
  },
};

/** Exceptions with filters in the URL, those that end first at the top. */
export function ExceptionTable(props: ExceptionTableProps) {
  const { exceptions } = props;
  const [getParam, setParams] = useUrlParams();
  const ends = getParam('ends') ?? '';
  const left = getParam('guardrail') ?? '';
  const sector = getParam('sector') ?? '';
  const shown = exceptions.filter(
    exception =>
      (!ends || (ENDS[ends]?.holds(exception) ?? true)) &&
      (!left || leaves(exception) === left) &&
      (!sector || exception.sector === sector),
  );
  const options = (values: string[]) =>
    [...new Set(values)].sort().map(value => ({ value, label: value }));
  if (exceptions.length === 0) {
    return (
      <EmptyState
        icon={<RiShieldCheckLine size={32} />}
        title="Every guardrail holds for everybody"
      >
        An exception comes here once somebody who owns the guardrail grants one,
        from the message of a denial.
      </EmptyState>
    );
  }
  return (
    <DataTable
      name="exceptions"
      rows={shown}
      columns={exceptionColumns}
      rowKey={({ path }) => path}
      defaultSort={{ column: 'daysLeft', descending: false }}
      empty="No exception is like that. Choose All to see every exception."
      filters={
        <>
          <FilterSelect
            label="Ends"
            value={ends}
            options={Object.entries(ENDS).map(([value, { label }]) => ({
              value,
              label,
            }))}
            onChange={value => setParams({ ends: value })}
          />
          <FilterSelect
            label="Leaves"
            value={left}
            options={options([
              ...exceptions.map(leaves),
              ...(left ? [left] : []),
            ])}
            onChange={value => setParams({ guardrail: value })}
          />
          <FilterSelect
            label="Sector"
            value={sector}
            options={options([
              ...exceptions.map(exception => exception.sector),
              ...(sector ? [sector] : []),
            ])}
            onChange={value => setParams({ sector: value })}
          />
        </>
      }
    />
  );
}
