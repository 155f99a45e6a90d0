import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RequestView } from '@ridgeway/plugin-platform-common';
import { EffectDetails, EvidenceList, RuleList, Section } from '@ridgeway/ui';
import { useState } from 'react';
import { TwoColumns } from '../shared/TwoColumns';
import { AnswerForm } from './AnswerForm';
import { Decision } from './Decision';
import { FeatureDecision } from './FeatureDecision';
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
  const { effect, weighing } = request;
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
          {weighing && (
            <Section
              title="By the product rules"
              description="As measured now. Whether it leaks infrastructure, whoever decides has to judge."
            >
              <Stack spacing={2.5}>
                <RuleList rules={weighing.rules} />
                <EvidenceList evidence={weighing.evidence} />
              </Stack>
            </Section>
          )}
          {weighing && request.may.decline.allowed && (
            <FeatureDecision request={request} onRefresh={onRefresh} />
          )}
          {effect && !weighing && (
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
