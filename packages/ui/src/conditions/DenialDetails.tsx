import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Denial, Remedy } from '@ridgeway/derivation';
import { ReactNode } from 'react';
import { CODE_FONT } from '../code/codeColors';
import { OwnerLink } from '../entity/OwnerLink';
import { GuardrailLink } from '../guardrails/GuardrailLink';
import { LocationHref, RemedyPanel } from './RemedyPanel';

/** What {@link DenialDetails} shows. */
export interface DenialDetailsProps {
  denial: Denial & { remedy: Remedy };
  /** Sector or service that is denied. */
  subject: string;
  /** Text above, which is not repeated. */
  said?: string;
  locationHref?: LocationHref;
}

function Fact(props: { name: string; children: ReactNode }) {
  const { name, children } = props;
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </>
  );
}

/** What was asked of Cedar, who decided, why the rule exists, and the way out. */
export function DenialDetails(props: DenialDetailsProps) {
  const { denial, subject, said, locationHref } = props;
  return (
    <Stack spacing={1.5}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
          columnGap: 2,
          rowGap: { xs: 0.25, sm: 0.5 },
        }}
      >
        <Fact name="Denied">
          <Box component="span" sx={{ fontFamily: CODE_FONT, fontSize: 13 }}>
            {denial.gate} on {denial.resource} for {denial.principal}
          </Box>
        </Fact>
        <Fact name="Decided by">
          {denial.policies.length > 0
            ? denial.policies.join(', ')
            : 'No policy permits this.'}
        </Fact>
        <Fact name="Owner">
          <OwnerLink owner={denial.owner} />
        </Fact>
        <Fact name="Why the rule exists">
          {denial.why}
          {denial.guardrail && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              (guardrail{' '}
              <GuardrailLink guardrail={denial.guardrail} deniedTo={subject} />)
            </Box>
          )}
        </Fact>
      </Box>
      <RemedyPanel
        remedy={denial.remedy}
        said={said}
        locationHref={locationHref}
      />
    </Stack>
  );
}
