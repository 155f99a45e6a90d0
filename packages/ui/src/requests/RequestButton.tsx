import Button, { ButtonProps } from '@mui/material/Button';
import { RiMailSendLine, RiShieldCheckLine } from '@remixicon/react';
import { useState } from 'react';
import { PrefilledRequest } from './PrefilledRequest';
import { RequestDialog } from './RequestDialog';
import { REQUEST_KIND_WORDS } from './requestWords';
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

/** Opens the conversation about something that is denied: one click from the denial. */
export function RequestButton(props: RequestButtonProps) {
  const { request, owner, label, variant = 'outlined' } = props;
  const [asking, setAsking] = useState(false);
  const ownership = useOwnership();
  const own = owner !== undefined && ownership.includes(owner);
  const words = REQUEST_KIND_WORDS[request.kind];
  const Icon = own ? RiShieldCheckLine : RiMailSendLine;
  return (
    <>
      <Button
        size="small"
        variant={variant}
        aria-haspopup="dialog"
        startIcon={<Icon size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {label ?? (own ? words.grant : words.ask)}
      </Button>
      {asking && (
        <RequestDialog request={request} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
