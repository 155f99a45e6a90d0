import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import { FieldRow } from '@ridgeway/plugin-insights-common';
import { Column, FigureValue, formatDistance, teamName } from '@ridgeway/ui';
import { Fragment } from 'react';
import { BAND_WORDS } from './bands';
import { versionInWords } from './versionInWords';

/** How far the use has moved since the snapshot; undefined where there is nothing to compare. */
function moved({ before, use }: FieldRow): number | undefined {
  return before === undefined || use.value === null
    ? undefined
    : use.value - before;
}

function movedInWords(row: FieldRow): string {
  const distance = moved(row);
  if (distance === undefined) {
    return 'Not there then';
  }
  if (Math.round(distance * 100) === 0) {
    return 'As before';
  }
  return `${formatDistance(distance, 'share')} ${distance > 0 ? 'up' : 'down'}`;
}

/**
 * Columns of the use of fields.
 *
 * @param compared - whether there is a snapshot to compare with
 */
export function fieldColumns(
  compared: boolean,
): ReadonlyArray<Column<FieldRow>> {
  return [
    {
      id: 'path',
      header: 'Field',
      value: ({ path }) => path,
      render: ({ path, required }) => (
        <Box sx={{ overflowWrap: 'anywhere' }}>
          <code>
            {path.split('.').map((part, index) => (
              <Fragment key={index}>
                {index > 0 && '.'}
                <wbr />
                {part}
              </Fragment>
            ))}
          </code>
          {required && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              required
            </Box>
          )}
        </Box>
      ),
    },
    {
      id: 'version',
      header: 'Of',
      value: versionInWords,
    },
    {
      id: 'use',
      header: 'Used by',
      align: 'right',
      value: ({ use }) => use.value ?? undefined,
      render: ({ use }) => <FigureValue figure={use} />,
    },
    ...(compared
      ? [
          {
            id: 'moved',
            header: 'Since then',
            value: moved,
            render: movedInWords,
          },
        ]
      : []),
    {
      id: 'changed',
      header: 'Ever changed',
      align: 'right',
      value: ({ changed }) => changed.value ?? undefined,
      render: ({ changed }) => <FigureValue figure={changed} />,
    },
    {
      id: 'teams',
      header: 'Teams',
      align: 'right',
      value: ({ teams }) => teams.length,
      render: ({ teams }) => (
        <Tooltip
          describeChild
          title={teams.map(teamName).join(', ') || 'Nobody uses it'}
        >
          <Box component="span" tabIndex={0}>
            {teams.length}
          </Box>
        </Tooltip>
      ),
    },
    {
      id: 'teamNames',
      header: 'Team names',
      value: ({ teams }) => teams.map(teamName).join(', '),
      unseen: true,
    },
    {
      id: 'band',
      header: 'Band',
      value: ({ band }) => BAND_WORDS[band].name,
      render: ({ band }) => {
        const { name, color } = BAND_WORDS[band];
        return (
          <Chip size="small" variant="outlined" color={color} label={name} />
        );
      },
    },
  ];
}
