import { worldPath } from '@ridgeway/intent';
import { ChangeCause } from '../WorldDiff';

/** What can be the cause of a change of one subject, before the subjects are told together. */
export interface Candidate {
  kind: ChangeCause['kind'];
  /** Absent for what is no document. */
  file?: string;
}

/** The part that a file has in a change of a subject. */
export function candidateOf(file: string, subject: string): Candidate {
  const place = worldPath(file);
  if (place.holds !== 'document') {
    return { kind: place.holds === 'policy' ? 'policy' : 'file', file };
  }
  const [kind] = place.kinds;
  switch (kind) {
    case 'Platform':
      return { kind: 'platform', file };
    case 'Guardrail':
      return { kind: 'guardrail', file };
    case 'Exception':
      return { kind: 'exception', file };
    case 'Deprecation':
      return { kind: 'deprecation', file };
    case 'Sector':
      return {
        kind: place.key === subject.split('/')[0] ? 'sector' : 'neighbour',
        file,
      };
    default:
      return { kind: place.key === subject ? 'intent' : 'neighbour', file };
  }
}
