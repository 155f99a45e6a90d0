import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { RequestView } from '@ridgeway/plugin-platform-common';
import { EffectDetails, Section } from '@ridgeway/ui';
import { useState } from 'react';
import { TwoColumns } from '../shared/TwoColumns';
import { AnswerForm } from './AnswerForm';
import { Decision } from './Decision';
import { RequestFacts } from './RequestFacts';
import { Thread } from './Thread';

/** What {@link RequestDetails} shows. */
export interface RequestDetailsProps {
  request: RequestView;
  onRefresh: () => void;
}

/** What is asked and what granting it does, beside the conversation about it. */
export function RequestDetails(props: RequestDetailsProps) {
  const { request, onRefresh } = props;
  const { effect } = request;
  const [seen] = useState(effect?.digest);
  return (
    <TwoColumns
      wideSide
      main={
        <>
          <Section title="Why it is needed">
            <Typography
              variant="body1"
              sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            >
              {request.reason}
            </Typography>
          </Section>
          {request.state !== 'open' && <Decision request={request} />}
          {effect && (
            <Section title="What granting it does">
              {effect.digest !== seen && (
                <Alert severity="info" role="status" sx={{ mb: 2 }}>
                  This has changed since you opened the page, because the intent
                  repository has moved. Look again before you decide.
                </Alert>
              )}
              <EffectDetails effect={effect} />
            </Section>
          )}
        </>
      }
      side={
        <>
          <Section title="About">
            <RequestFacts request={request} />
          </Section>
          <Section
            title="Conversation"
            description="Read by who asks, who decides, the owners of the sectors it concerns, and the platform team."
          >
            <Thread thread={request.thread} />
            <AnswerForm request={request} onRefresh={onRefresh} />
          </Section>
        </>
      }
    />
  );
}
