import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RequestEffect } from '@ridgeway/plugin-platform-common';
import { ReactNode } from 'react';
import { RefText } from '../entity/RefText';
import { OpennessList } from '../openness/OpennessList';
import { ChangedDocument } from './ChangedDocument';
import { ConditionChanges } from './ConditionChanges';

/** What {@link EffectDetails} shows. */
export interface EffectDetailsProps {
  effect: RequestEffect;
}

function Part(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  return (
    <Stack component="section" aria-label={title} spacing={1}>
      <Typography variant="subtitle2" component="h3" fontWeight={600}>
        {title}
      </Typography>
      {children}
    </Stack>
  );
}

/** What granting does: what opens on which layer, which conditions change, what is committed. */
export function EffectDetails(props: EffectDetailsProps) {
  const { changes, openness, conditions, blocked } = props.effect;
  const opens = openness.opened.length + openness.closed.length > 0;
  return (
    <Stack spacing={2.5}>
      {blocked && (
        <Alert severity="warning">
          It cannot be granted as things stand: <RefText text={blocked} />
        </Alert>
      )}
      {changes.length === 0 && !blocked && (
        <Typography variant="body2">
          Nothing is committed and nothing opens: granting records the answer.
        </Typography>
      )}
      {changes.length > 0 && (
        <Part title="What opens and what closes">
          {opens ? (
            <OpennessList openness={openness} />
          ) : (
            <Typography variant="body2" color="text.secondary">
              Nothing at present: no derived resource gets more open or more
              closed.
            </Typography>
          )}
        </Part>
      )}
      {conditions.length > 0 && (
        <Part title="Conditions that change">
          <ConditionChanges conditions={conditions} />
        </Part>
      )}
      {changes.length > 0 && (
        <Part title="What is committed">
          {changes.map(change => (
            <ChangedDocument key={change.path} change={change} />
          ))}
        </Part>
      )}
    </Stack>
  );
}
