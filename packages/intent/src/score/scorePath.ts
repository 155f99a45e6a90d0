import { Path } from '../model/Path';
import { ScoreWorkload } from './scoreSchema';

/** Turns a path of the Service that a Score workload became into one of the Score file. */
export function scorePath(workload: ScoreWorkload, path: Path): Path {
  if (path[0] !== 'spec') {
    return path;
  }
  const [section, name, list, target, ...rest] = path.slice(1);
  if (section !== 'containers' || (list !== 'files' && list !== 'volumes')) {
    return path.slice(1);
  }
  const entries = workload.containers[String(name)]?.[list];
  if (!Array.isArray(entries)) {
    return path.slice(1);
  }
  const index = entries.findLastIndex(entry => entry.target === target);
  return index === -1
    ? [section, name, list]
    : [section, name, list, index, ...rest];
}
