import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { HistoryEntry } from '@ridgeway/plugin-platform-common';
import { DiffBlock } from '@ridgeway/ui';
import { mergeTexts } from './mergeTexts';

/** What {@link ConflictPanel} resolves. */
export interface ConflictPanelProps {
  /** Text that the edit started from. */
  baseText: string;
  /** The author's edit. */
  text: string;
  /** What was committed meanwhile. */
  latestText: string;
  /** The newest change of the document. */
  latestChange: HistoryEntry | undefined;
  /** Goes on with a text on top of what was committed. */
  onResolve: (text: string) => void;
}

/** Two people changed one intent: what the other one did, and the ways on. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { baseText, text, latestText, latestChange, onResolve } = props;
  const merged = mergeTexts(baseText, text, latestText);
  return (
    <Alert severity="warning" variant="outlined" sx={{ minWidth: 0, mb: 2 }}>
      <AlertTitle>
        This intent changed while you were editing
        {latestChange &&
          `: ${
            latestChange.author.name
          } committed "${latestChange.message.trim()}"`}
      </AlertTitle>
      <Stack spacing={1.5}>
        <Typography variant="body2">
          Nothing of yours is lost. This is what came in between:
        </Typography>
        <DiffBlock
          before={baseText}
          after={latestText}
          label="What changed meanwhile"
        />
        {merged === undefined && (
          <Typography variant="body2">
            Both of you changed the same lines, so they cannot be combined by
            themselves.
          </Typography>
        )}
        <Stack direction="row" spacing={1} flexWrap="wrap" useFlexGap>
          {merged !== undefined && (
            <Button
              variant="contained"
              size="small"
              onClick={() => onResolve(merged)}
            >
              Combine both
            </Button>
          )}
          <Button
            variant="outlined"
            size="small"
            onClick={() => onResolve(text)}
          >
            Keep my text, undo theirs
          </Button>
          <Button
            variant="outlined"
            size="small"
            onClick={() => onResolve(latestText)}
          >
            Take theirs, drop mine
          </Button>
        </Stack>
      </Stack>
    </Alert>
  );
}
