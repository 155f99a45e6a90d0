import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { EntityLink, FactList, Section, SubjectLink } from '@ridgeway/ui';
import { Fragment } from 'react';
import { OwnerCell } from '../shared/OwnerCell';
import { ownerTrouble } from '../shared/ownerWords';

/** What {@link EntryFacts} shows. */
export interface EntryFactsProps {
  radius: BlastRadius;
}

/** What it is, whose, and what it needs itself. */
export function EntryFacts(props: EntryFactsProps) {
  const { entry, dependsOn } = props.radius;
  const { entityRef, title, kind, type, sector } = entry;
  const facts = [
    { name: 'Name', value: <EntityLink entityRef={entityRef} title={title} /> },
    { name: 'Kind', value: [kind, type].filter(Boolean).join(' · ') },
    { name: 'Owner', value: <OwnerCell entry={entry} /> },
    ...(sector
      ? [{ name: 'Sector', value: <SubjectLink subject={sector} /> }]
      : []),
    {
      name: 'Depends on',
      value:
        dependsOn.length === 0
          ? 'Nothing that is written down'
          : dependsOn.map((dependency, index) => (
              <Fragment key={dependency.entityRef}>
                {index > 0 && ', '}
                <EntityLink
                  entityRef={dependency.entityRef}
                  title={dependency.title}
                />
              </Fragment>
            )),
    },
  ];
  return (
    <Section title={title} description={ownerTrouble(entry)}>
      <FactList facts={facts} />
    </Section>
  );
}
