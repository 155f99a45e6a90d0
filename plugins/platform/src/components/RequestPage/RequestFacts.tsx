import Box from '@mui/material/Box';
import { RequestView } from '@ridgeway/plugin-platform-common';
import {
  Age,
  Deciders,
  EntityLink,
  ExampleChip,
  FactList,
  OwnerLink,
  PatternText,
  RequestKindChip,
  RequestStateChip,
  SubjectLink,
} from '@ridgeway/ui';

/** What {@link RequestFacts} lists. */
export interface RequestFactsProps {
  request: RequestView;
}

/** Who asked whom for what, when, and where it stands. */
export function RequestFacts(props: RequestFactsProps) {
  const { request } = props;
  const { kind, subject, object, pattern, priority, expires, renews } = request;
  return (
    <FactList
      facts={[
        {
          name: 'State',
          value: (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <RequestStateChip request={request} />
              <RequestKindChip kind={kind} />
              {request.example && <ExampleChip />}
            </Box>
          ),
        },
        { name: 'Asked by', value: <OwnerLink owner={request.requestedBy} /> },
        { name: 'Asked', value: <Age at={request.createdAt} /> },
        { name: 'Who decides', value: <Deciders owner={request.owner} /> },
        {
          name: 'For',
          value:
            kind === 'claim' ? (
              <EntityLink entityRef={subject} />
            ) : (
              <SubjectLink subject={subject} />
            ),
        },
        {
          name: 'What',
          value: kind === 'consent' ? <SubjectLink subject={object} /> : object,
        },
        ...(pattern
          ? [{ name: 'Works around', value: <PatternText pattern={pattern} /> }]
          : []),
        ...(priority ? [{ name: 'Priority', value: priority }] : []),
        ...(expires ? [{ name: 'Until', value: expires }] : []),
        ...(renews ? [{ name: 'Renews', value: renews }] : []),
      ]}
    />
  );
}
