import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Condition } from '@ridgeway/derivation';
import { HealthChip } from '../chips/HealthChip';
import { ConditionCard } from './ConditionCard';
import {
  CONDITION_MEANING,
  GroupedCondition,
  groupConditions,
  isNoted,
  resolvedWith,
} from './conditionTypes';
import { NotedCondition } from './NotedCondition';
import { LocationHref } from './RemedyPanel';

/** What {@link ConditionList} shows. */
export interface ConditionListProps {
  conditions: readonly Condition[];
  /** Names the subject too, where conditions of several are shown. */
  showSubject?: boolean;
  locationHref?: LocationHref;
}

function MetChip(props: { group: GroupedCondition; showSubject?: boolean }) {
  const { condition, environments } = props.group;
  const { type, subject } = condition;
  const where = environments.length > 0 ? ` (${environments.join(', ')})` : '';
  return (
    <Tooltip
      describeChild
      title={`${CONDITION_MEANING[condition.type]} ${
        condition.message
      }${where}`}
    >
      <Box component="span" tabIndex={0} sx={{ borderRadius: 4 }}>
        <HealthChip
          health="met"
          label={props.showSubject ? `${subject} ${type}` : type}
        />
      </Box>
    </Tooltip>
  );
}

function metOncePerType(groups: GroupedCondition[]): GroupedCondition[] {
  const unmet = new Set(
    groups
      .filter(group => group.condition.status !== 'True')
      .map(({ condition: { subject, type } }) => `${subject} ${type}`),
  );
  const byType = new Map<string, GroupedCondition>();
  for (const group of groups) {
    const { type, status, subject } = group.condition;
    if (status !== 'True' || unmet.has(`${subject} ${type}`)) {
      continue;
    }
    const before = byType.get(`${subject} ${type}`);
    byType.set(
      `${subject} ${type}`,
      before
        ? {
            ...before,
            environments: [...before.environments, ...group.environments],
          }
        : group,
    );
  }
  return [...byType.values()];
}

/** Conditions with what needs attention first, in full; what is met stays short. */
export function ConditionList(props: ConditionListProps) {
  const { conditions, showSubject, locationHref } = props;
  const groups = groupConditions(conditions);
  const open = groups.filter(group => group.condition.status !== 'True');
  const noted = groups.filter(group => isNoted(group.condition));
  const met = metOncePerType(groups.filter(group => !isNoted(group.condition)));
  return (
    <Stack spacing={2}>
      {open.map((group, index) => (
        <ConditionCard
          key={`${group.condition.subject} ${group.condition.type} ${
            group.condition.reason
          } ${group.environments.join(' ')} ${group.condition.message}`}
          condition={group.condition}
          environments={group.environments}
          showSubject={showSubject}
          resolvedWith={resolvedWith(open, index)}
          locationHref={locationHref}
        />
      ))}
      {noted.map(group => (
        <NotedCondition
          key={`${group.condition.subject} ${
            group.condition.type
          } ${group.environments.join(' ')}`}
          group={group}
          showSubject={showSubject}
        />
      ))}
      {met.length > 0 && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
          }}
        >
          <Typography variant="body2" color="text.secondary">
            {open.length + noted.length > 0
              ? 'Met:'
              : 'Every condition is met:'}
          </Typography>
          {met.map(group => (
            <MetChip
              key={`${group.condition.subject} ${group.condition.type}`}
              group={group}
              showSubject={showSubject}
            />
          ))}
        </Box>
      )}
    </Stack>
  );
}
