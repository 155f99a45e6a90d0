import { byText } from '../../text/compare';
import { Comparison, releaseOf } from '../Comparison';
import { ChangeCause } from '../WorldDiff';
import { Candidate } from './Candidate';

/** Causes as they are told: documents of one kind together. */
const KINDS = [
  'release',
  'options',
  'platform',
  'guardrail',
  'policy',
  'exception',
  'deprecation',
  'sector',
  'intent',
  'file',
  'neighbour',
] as const satisfies ReadonlyArray<ChangeCause['kind']>;

/** Tells candidates by kind, those that reach furthest first. */
export function causesOf(
  { before, after }: Comparison,
  candidates: readonly Candidate[],
): ChangeCause[] {
  return KINDS.flatMap((kind): ChangeCause[] => {
    const found = candidates.filter(candidate => candidate.kind === kind);
    if (found.length === 0) {
      return [];
    }
    switch (kind) {
      case 'release':
        return [
          {
            kind,
            from: releaseOf(before).version,
            to: releaseOf(after).version,
          },
        ];
      case 'options':
        return [{ kind }];
      default:
        return [
          {
            kind,
            documents: found.flatMap(({ file }) => file ?? []).sort(byText),
          },
        ];
    }
  });
}
