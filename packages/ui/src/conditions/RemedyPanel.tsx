import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiFocus3Line, RiLightbulbLine } from '@remixicon/react';
import { Remedy } from '@ridgeway/derivation';
import { Link } from 'react-router-dom';
import { CodeBlock } from '../code/CodeBlock';
import { OwnerLink } from '../entity/OwnerLink';
import { RefText } from '../entity/RefText';
import { RequestButton } from '../requests/RequestButton';

/** Address of a place in an intent; undefined where there is no page for it. */
export type LocationHref = (
  location: NonNullable<Remedy['location']>,
) => string | undefined;

/** What {@link RemedyPanel} shows. */
export interface RemedyPanelProps {
  remedy: Remedy;
  /** Text above, which the panel does not repeat. */
  said?: string;
  locationHref?: LocationHref;
}

/** The way out of a condition: what to do, who can, and the exact text to commit. */
export function RemedyPanel(props: RemedyPanelProps) {
  const { remedy, said = '', locationHref } = props;
  const untold = !said.includes(remedy.summary);
  const text = remedy.permit ?? remedy.change?.text;
  const href = remedy.location && locationHref?.(remedy.location);
  return (
    <Stack
      spacing={1}
      sx={{ borderLeft: 3, borderColor: 'info.main', pl: 1.5, minWidth: 0 }}
    >
      {(untold || remedy.owner) && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Box aria-hidden sx={{ color: 'info.main', lineHeight: 0, mt: 0.25 }}>
            <RiLightbulbLine size={18} />
          </Box>
          <Typography variant="body2" component="div">
            {untold && (
              <div>
                <RefText text={remedy.summary} />
              </div>
            )}
            {remedy.owner && (
              <div>
                Who can do it: <OwnerLink owner={remedy.owner} />
              </div>
            )}
          </Typography>
        </Box>
      )}
      {remedy.request && (
        <Box>
          <RequestButton request={remedy.request} owner={remedy.owner} />
        </Box>
      )}
      {text && (
        <CodeBlock
          text={text}
          title={remedy.change?.path}
          label={
            remedy.permit
              ? 'Cedar permit that allows it'
              : 'Change that resolves it'
          }
          copyLabel={remedy.permit ? 'Copy permit' : 'Copy change'}
          maxHeight={320}
        />
      )}
      {remedy.location && href && (
        <Box>
          <Button
            component={Link}
            to={href}
            size="small"
            startIcon={<RiFocus3Line size={16} aria-hidden />}
          >
            Open {remedy.location.path || remedy.location.file}, line{' '}
            {remedy.location.line}
          </Button>
        </Box>
      )}
    </Stack>
  );
}
