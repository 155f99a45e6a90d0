import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RequestDraft } from '@ridgeway/plugin-platform-common';
import { OwnerLink } from '../entity/OwnerLink';
import { RefText } from '../entity/RefText';
import { FactList } from '../layout/FactList';
import { Live } from '../live/useLive';
import { errorReason } from '../states/errorKind';
import { LoadingState } from '../states/LoadingState';
import { Age } from '../time/Age';
import { Deciders } from './Deciders';
import { EffectDetails } from './EffectDetails';
import { EvidenceList } from './EvidenceList';
import { RequestLink } from './RequestLink';
import { RuleList } from './RuleList';

/** What {@link DraftDetails} shows. */
export interface DraftDetailsProps {
  draft: Live<RequestDraft>;
  /** The reader is one of those who decide. */
  own: boolean;
}

/** What would be asked for, of whom, and what granting it does. */
export function DraftDetails(props: DraftDetailsProps) {
  const { draft, own } = props;
  if (draft.state === 'loading') {
    return <LoadingState label="Looking up who decides and what changes" />;
  }
  if (draft.state === 'failed') {
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={draft.refresh}>
            Try again
          </Button>
        }
      >
        This cannot be asked for: <RefText text={errorReason(draft.error)} />
      </Alert>
    );
  }
  const { title, owner, effect, existing, weighing } = draft.value;
  return (
    <Stack spacing={2.5}>
      {existing && (
        <Alert severity="info">
          <OwnerLink owner={existing.requestedBy} /> asked for this already,{' '}
          <Age at={existing.createdAt} />:{' '}
          <RequestLink id={existing.id}>go to the request</RequestLink>
          {own ? ', or grant it here.' : ', or add your reason to it.'}
        </Alert>
      )}
      <FactList
        facts={[
          { name: 'Request', value: title },
          {
            name: own ? 'Your team decides' : 'Who decides',
            value: <Deciders owner={owner} />,
          },
        ]}
      />
      {weighing ? (
        <>
          <Typography variant="subtitle1" component="h2" fontWeight={600}>
            What it will be decided by
          </Typography>
          <RuleList rules={weighing.rules} />
          <EvidenceList evidence={weighing.evidence} />
        </>
      ) : (
        <>
          <Typography variant="subtitle1" component="h2" fontWeight={600}>
            {own ? 'What this does' : 'What granting it does'}
          </Typography>
          <EffectDetails effect={effect} />
        </>
      )}
    </Stack>
  );
}
