import { stringifyEntityRef } from '@backstage/catalog-model';

/** A sector, or a service in it. */
export interface Subject {
  sector: string;
  name?: string;
}

/** Reads `commerce` or `commerce/checkout`. */
export function parseSubject(subject: string): Subject {
  const [sector, name] = subject.split('/');
  return name ? { sector, name } : { sector };
}

/** Writes `commerce` or `commerce/checkout`. */
export function formatSubject(subject: Subject): string {
  return subject.name ? `${subject.sector}/${subject.name}` : subject.sector;
}

/** The catalog's name for it: `system:default/commerce`, `component:commerce/checkout`. */
export function subjectEntityRef(subject: Subject): string {
  return subject.name
    ? stringifyEntityRef({
        kind: 'component',
        namespace: subject.sector,
        name: subject.name,
      })
    : stringifyEntityRef({
        kind: 'system',
        namespace: 'default',
        name: subject.sector,
      });
}

/** The subject whose document a path of the intent repository holds. */
export function subjectOfPath(path: string): Subject | undefined {
  const match = /^sectors\/([^/]+)\/([^/]+)\.yaml$/.exec(path);
  if (!match) {
    return undefined;
  }
  const [, sector, name] = match;
  return name === 'sector' ? { sector } : { sector, name };
}
