import Link from '@mui/material/Link';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { AdoptionRow, AdoptionView } from '@ridgeway/plugin-insights-common';
import {
  BarRowsChart,
  ChartFrame,
  FigureValue,
  teamName,
  useInsightFilter,
  useUrlParams,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { usePlaceHref } from '../shared/places';

/** What {@link AdoptionRows} compares. */
export interface AdoptionRowsProps {
  view: AdoptionView;
}

/** Bars that can be told apart at a glance; the table behind has all. */
const MOST_BARS = 14;

const WAYS = {
  team: { label: 'Team', rows: 'byTeam', nobody: 'Nobody owns it' },
  sector: { label: 'Sector', rows: 'bySector', nobody: 'In no sector' },
  environment: {
    label: 'Environment',
    rows: 'byEnvironment',
    nobody: 'In no environment',
  },
} as const;

type Way = keyof typeof WAYS;

function wayOf(text: string | undefined): Way {
  return text === 'sector' || text === 'environment' ? text : 'team';
}

/** Services on the platform, stale and elsewhere, by team, sector or environment. */
export function AdoptionRows(props: AdoptionRowsProps) {
  const [get, set] = useUrlParams();
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const way = wayOf(get('by'));
  const { label, rows: key, nobody } = WAYS[way];
  const rows = props.view[key];
  const nameOf = (row: AdoptionRow) =>
    row.key === '' ? nobody : teamName(row.key);
  const narrowed = (row: AdoptionRow) =>
    way === 'team' ? { teams: [row.key] } : { [way]: row.key };
  const drawn = [...rows]
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, MOST_BARS);
  return (
    <ChartFrame<AdoptionRow>
      title={`Which ${label.toLocaleLowerCase()}s are on the platform?`}
      description={
        rows.length > MOST_BARS
          ? `The ${MOST_BARS} with most services of ${rows.length}; the table has all.`
          : 'Services on it, stale ones told apart, and those elsewhere.'
      }
      name={`adoption by ${way}`}
      rows={rows}
      rowKey={row => row.key}
      empty="Nothing is owned by anybody yet under this filter."
      columns={[
        {
          id: 'key',
          header: label,
          value: nameOf,
          render: row =>
            row.key === '' ? (
              nameOf(row)
            ) : (
              <Link
                component={RouterLink}
                to={hrefOf('services', { ...filter, ...narrowed(row) })}
              >
                {nameOf(row)}
              </Link>
            ),
        },
        {
          id: 'onPlatform',
          header: 'On the platform',
          align: 'right',
          value: row => row.onPlatform,
        },
        {
          id: 'stale',
          header: 'Of these stale',
          align: 'right',
          value: row => row.stale,
        },
        {
          id: 'offPlatform',
          header: 'Not on it',
          align: 'right',
          value: row => row.offPlatform,
        },
        {
          id: 'adoption',
          header: 'Adoption',
          align: 'right',
          value: row => row.adoption.value ?? undefined,
          render: row => <FigureValue figure={row.adoption} />,
        },
      ]}
    >
      <ToggleButtonGroup
        size="small"
        exclusive
        aria-label="Compare by"
        value={way}
        onChange={(_event, chosen: Way | null) =>
          chosen && set({ by: chosen === 'team' ? undefined : chosen })
        }
        sx={{ mb: 1.5, displayPrint: 'none' }}
      >
        {(['team', 'sector', 'environment'] as const).map(id => (
          <ToggleButton
            key={id}
            value={id}
            sx={{ textTransform: 'none', py: 0.25 }}
          >
            {WAYS[id].label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <BarRowsChart
        label={`Services by ${way}, on the platform and not`}
        names={drawn.map(nameOf)}
        parts={adoptionParts(drawn)}
        unit="count"
      />
    </ChartFrame>
  );
}

function sizeOf(row: AdoptionRow): number {
  return row.onPlatform + row.offPlatform;
}

/** The parts of each row's bar. */
export function adoptionParts(rows: readonly AdoptionRow[]) {
  return [
    {
      id: 'active',
      label: 'On the platform, changed lately',
      values: rows.map(row => row.onPlatform - row.stale),
    },
    {
      id: 'stale',
      label: 'On the platform, stale',
      values: rows.map(row => row.stale),
    },
    {
      id: 'off',
      label: 'Not on it',
      values: rows.map(row => row.offPlatform),
      muted: true,
    },
  ];
}
