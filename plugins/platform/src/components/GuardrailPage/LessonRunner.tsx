import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Diagnostic } from '@ridgeway/intent';
import { Lesson } from '@ridgeway/plugin-platform-common';
import {
  ConditionList,
  DiagnosticList,
  ErrorState,
  IntentEditor,
  KeptPage,
  LoadingState,
  Section,
  YamlBlock,
} from '@ridgeway/ui';
import { useState } from 'react';
import { TwoColumns } from '../shared/TwoColumns';
import { LessonOutcome, useLesson } from './useLesson';
import { withoutRequests } from './withoutRequests';

/** What {@link LessonRunner} runs. */
export interface LessonRunnerProps {
  lesson: Lesson;
}

/** The example of a guardrail: change it, see what breaks and how it reads, mend it. */
export function LessonRunner(props: LessonRunnerProps) {
  const { lesson } = props;
  const { around, broken, mended, task } = lesson;
  const [text, setText] = useState(broken.text);
  const [focus, setFocus] = useState<{ line: number; column: number }>();
  const outcome = useLesson(lesson, text);
  const diagnostics =
    outcome.state === 'ready' ? outcome.result.diagnostics : [];
  return (
    <Section
      title="Try it"
      description="The example is derived as you type. Nothing of it is stored."
      actions={
        <>
          <Button size="small" onClick={() => setText(broken.text)}>
            Start again
          </Button>
          <Button size="small" onClick={() => setText(mended)}>
            Show a way
          </Button>
        </>
      }
    >
      <Typography sx={{ mb: 2, maxWidth: 900 }}>{task}</Typography>
      <TwoColumns
        wideSide
        main={
          <Stack spacing={2}>
            <IntentEditor
              label={`Example ${broken.path}`}
              value={text}
              onChange={setText}
              diagnostics={diagnostics.filter(
                ({ file }) => file === broken.path,
              )}
              focus={focus}
              minHeight="220px"
            />
            {around.map(document => (
              <Box
                component="details"
                key={document.path}
                sx={{ '& summary': { cursor: 'pointer', mb: 1 } }}
              >
                <summary>{document.path}, as it stands beside it</summary>
                <YamlBlock
                  text={document.text}
                  title={document.path}
                  label={document.path}
                />
              </Box>
            ))}
          </Stack>
        }
        side={
          <Box aria-live="polite">
            <KeptPage>
              <Outcome
                outcome={outcome}
                onSelect={({ line, column }) => setFocus({ line, column })}
              />
            </KeptPage>
          </Box>
        }
      />
    </Section>
  );
}

function Outcome(props: {
  outcome: LessonOutcome;
  onSelect: (diagnostic: Diagnostic) => void;
}) {
  const { outcome, onSelect } = props;
  if (outcome.state === 'loading') {
    return <LoadingState label="Deriving the example" />;
  }
  if (outcome.state === 'failed') {
    return <ErrorState what="the example" error={outcome.error} />;
  }
  const { diagnostics, conditions, affected, resources } = outcome.result;
  const unmet = [...conditions, ...affected].filter(
    ({ status }) => status !== 'True',
  );
  return (
    <Stack spacing={2}>
      {diagnostics.length > 0 && (
        <DiagnosticList diagnostics={diagnostics} onSelect={onSelect} />
      )}
      {unmet.length > 0 && (
        <ConditionList conditions={withoutRequests(unmet)} showSubject />
      )}
      {diagnostics.length === 0 && unmet.length === 0 && (
        <Alert severity="success">
          This works: {resources.length} resources are derived, and every
          condition is true.
        </Alert>
      )}
    </Stack>
  );
}
