import { useEntity } from '@backstage/plugin-catalog-react';
import { formatSubject, Subject, subjectOfEntity } from '@ridgeway/ui';
import { useMemo } from 'react';

/** The sector or service whose entity page this is. */
export function useSubject(): Subject {
  const { entity } = useEntity();
  const subject = subjectOfEntity(entity);
  if (!subject) {
    throw new Error(
      `${entity.kind} ${entity.metadata.name} is neither a sector nor a service of the platform`,
    );
  }
  const { sector, name } = subject;
  return useMemo(() => (name ? { sector, name } : { sector }), [sector, name]);
}

/** How messages call a subject: `service commerce/checkout`. */
export function subjectInWords(subject: Subject): string {
  return `${subject.name ? 'service' : 'sector'} ${formatSubject(subject)}`;
}
