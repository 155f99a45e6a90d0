import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { GuardrailView } from '@ridgeway/plugin-platform-common';
import { FactList, OwnerLink, Section } from '@ridgeway/ui';
import { ExceptionList } from '../exceptions/ExceptionList';
import { TwoColumns } from '../shared/TwoColumns';
import { DeniedList } from './DeniedList';
import { LAYERS } from './layers';
import { LessonRunner } from './LessonRunner';

/** What {@link GuardrailDetails} shows. */
export interface GuardrailDetailsProps {
  guardrail: GuardrailView;
}

/** Why, where, how, and who: everything about one guardrail. */
export function GuardrailDetails(props: GuardrailDetailsProps) {
  const { guardrail } = props;
  const { advice, lesson } = guardrail;
  return (
    <Stack spacing={3}>
      <TwoColumns
        main={
          <>
            <Section title="Why">
              <Typography>{guardrail.why}</Typography>
              {guardrail.incident && (
                <Box
                  component="blockquote"
                  sx={{
                    m: 0,
                    mt: 2,
                    pl: 2,
                    borderLeft: 4,
                    borderColor: 'divider',
                  }}
                >
                  <Typography variant="body2" color="text.secondary">
                    {guardrail.incident}
                  </Typography>
                </Box>
              )}
            </Section>
            {advice.length > 0 && (
              <Section title="How to work with it">
                <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2.5 }}>
                  {advice.map(sentence => (
                    <Typography component="li" key={sentence}>
                      {sentence}
                    </Typography>
                  ))}
                </Stack>
              </Section>
            )}
            <Section title="Exceptions">
              <ExceptionList
                exceptions={guardrail.exceptions}
                showSubject
                filter={{ guardrail: guardrail.id }}
                none="None: it holds for everybody."
              />
            </Section>
          </>
        }
        side={
          <>
            <Section title="How it is enforced">
              <FactList
                facts={[
                  ...guardrail.layers.map(layer => ({
                    name: layer,
                    value: LAYERS[layer],
                  })),
                  {
                    name: 'Owner',
                    value: <OwnerLink owner={guardrail.owner} />,
                  },
                  {
                    name: 'Overrides',
                    value: <Overrides guardrail={guardrail} />,
                  },
                ]}
              />
            </Section>
            <Section title="In the way now">
              <DeniedList denied={guardrail.denied} />
            </Section>
          </>
        }
      />
      {lesson && <LessonRunner key={guardrail.id} lesson={lesson} />}
    </Stack>
  );
}

function Overrides(props: { guardrail: GuardrailView }) {
  const { overridable, overrides } = props.guardrail;
  if (!overridable) {
    return <>None: no exception switches it off.</>;
  }
  if (overrides.length === 0) {
    return <>None belongs to it: its owners grant what it asks for.</>;
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {overrides.map(override => (
        <Chip key={override} size="small" variant="outlined" label={override} />
      ))}
    </Box>
  );
}
