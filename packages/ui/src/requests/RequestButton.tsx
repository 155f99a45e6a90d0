import Button, { ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RiMailSendLine, RiShieldCheckLine } from '@remixicon/react';
import { useState } from 'react';
import { Age } from '../time/Age';
import { PrefilledRequest } from './PrefilledRequest';
import { RequestDialog } from './RequestDialog';
import { RequestLink } from './RequestLink';
import { requestLabel } from './requestWords';
import { useOpenRequest } from './useOpenRequest';
import { useOwnership } from './useOwnership';

/** What {@link RequestButton} asks for. */
export interface RequestButtonProps {
  request: PrefilledRequest;
  /** Entity reference of who decides, where it is known: its members are offered to grant it. */
  owner?: string;
  /** Instead of the words of the kind. */
  label?: string;
  variant?: ButtonProps['variant'];
}

/**
 * Opens the conversation about something that is denied: one click from the denial. What is asked
 * for already is linked instead; whoever decides grants it here.
 */
export function RequestButton(props: RequestButtonProps) {
  const { request, owner, label, variant = 'outlined' } = props;
  const [asking, setAsking] = useState(false);
  const ownership = useOwnership();
  const own = owner !== undefined && ownership.includes(owner);
  // Who the reader is comes later; before that they are nobody's member.
  const asked = useOpenRequest(request, ownership.length > 0 && !own);
  const Icon = own ? RiShieldCheckLine : RiMailSendLine;
  if (asked && !asking) {
    return (
      <Typography variant="body2" component="span">
        Asked <Age at={asked.createdAt} />:{' '}
        <RequestLink id={asked.id}>see the open request</RequestLink>
      </Typography>
    );
  }
  return (
    <>
      <Button
        size="small"
        variant={variant}
        aria-haspopup="dialog"
        startIcon={<Icon size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {label ?? requestLabel(request, own)}
      </Button>
      {asking && (
        <RequestDialog request={request} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
