import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { parseSubject, YamlBlock } from '@ridgeway/ui';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { callText } from './callText';

/** What {@link DeclareCall} explains. */
export interface DeclareCallProps {
  caller: string;
  /** What the caller's intent is written in. */
  version: string | undefined;
  callee: string;
  /** Whether the callee consents already. */
  consented: boolean;
  /** Whether the reader may change the caller's intent. */
  mayChange: boolean;
}

/** What a caller has to write so that its call is declared. */
export function DeclareCall(props: DeclareCallProps) {
  const { caller, version, callee, consented, mayChange } = props;
  const { intent } = useIntentLinks(
    useMemo(() => parseSubject(caller), [caller]),
  );
  return (
    <Stack spacing={1}>
      <Typography variant="body2">
        {consented
          ? `${caller} uses the consent once its intent declares the call:`
          : `The intent of ${caller} declares the call with this, and ${callee} consents to it:`}
      </Typography>
      <YamlBlock
        label={`How ${caller} declares the call`}
        text={callText(version, callee)}
      />
      {mayChange && intent && (
        <Link component={RouterLink} to={intent} variant="body2">
          Change the intent of {caller}
        </Link>
      )}
    </Stack>
  );
}
