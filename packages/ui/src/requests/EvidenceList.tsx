import Stack from '@mui/material/Stack';
import { FeatureEvidence } from '@ridgeway/plugin-platform-common';
import { ReactNode } from 'react';
import { OwnerLink } from '../entity/OwnerLink';
import { SubjectLink } from '../entity/SubjectLink';
import { formatValue } from '../figures/formatFigure';
import { FactList } from '../layout/FactList';

/** What {@link EvidenceList} lists. */
export interface EvidenceListProps {
  evidence: FeatureEvidence & {
    /** Absent as long as nobody has judged it. */
    leaksInfrastructure?: boolean;
  };
}

/** What a decision about a feature rests on: who would use it, and what it would make superfluous. */
export function EvidenceList(props: EvidenceListProps) {
  const { teams, services, share, retires, leaksInfrastructure } =
    props.evidence;
  return (
    <FactList
      facts={[
        {
          name: 'Teams',
          value: (
            <Several of={teams} render={owner => <OwnerLink owner={owner} />} />
          ),
        },
        {
          name: 'Services',
          value: (
            <Several
              of={services}
              render={subject => <SubjectLink subject={subject} />}
            />
          ),
        },
        { name: 'Of all services', value: formatValue(share, 'share') },
        {
          name: 'Would retire',
          value: <Several of={retires} render={id => <code>{id}</code>} />,
        },
        ...(leaksInfrastructure === undefined
          ? []
          : [
              {
                name: 'Leaks infrastructure',
                value: leaksInfrastructure
                  ? 'Yes: developers would say how infrastructure works'
                  : 'No: developers say what they need',
              },
            ]),
      ]}
    />
  );
}

function Several(props: {
  of: readonly string[];
  render: (item: string) => ReactNode;
}) {
  return props.of.length === 0 ? (
    <>None</>
  ) : (
    <Stack component="ul" spacing={0.25} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {props.of.map(item => (
        <li key={item}>{props.render(item)}</li>
      ))}
    </Stack>
  );
}
