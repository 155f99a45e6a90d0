import { serviceFindings } from '../rules/service';
import { scoreRules } from '../score/scoreRules';
import { ScoreWorkload, scoreSchema } from '../score/scoreSchema';
import { scorePath } from '../score/scorePath';
import { scoreToService } from '../score/scoreToService';
import { MAX_FINDINGS } from '../yaml/limits';
import { Finding } from './Finding';
import { prune } from './prune';
import { Reading } from './readDocumentOf';
import { checkShape } from './shape';
import { take } from './take';

/**
 * Reads a plain value as a Score workload, which becomes a Service of the sector. What the
 * published schema rejects is an error; what only Ridgeway asks beyond it is a warning.
 */
export function readScore(value: unknown, sector: string): Reading {
  const writtenAs = 'score.dev/v1b1';
  const shape = checkShape(scoreSchema, value);
  if (!shape.ok) {
    const pruned = prune(scoreSchema, value, shape.faults);
    const beyond = pruned ? findingsOf(pruned.value, sector) : [];
    return {
      writtenAs,
      findings: [
        ...shape.findings,
        ...beyond.filter(finding => !pruned?.affects(finding)),
      ],
    };
  }
  const workload = shape.value;
  return {
    document: scoreToService(workload, sector),
    writtenAs,
    findings: findingsOf(workload, sector),
    toSource: path => scorePath(workload, path),
  };
}

function findingsOf(workload: ScoreWorkload, sector: string): Finding[] {
  const specified = take(scoreRules(workload), MAX_FINDINGS);
  const beyond = [...serviceFindings(scoreToService(workload, sector))].map(
    (finding): Finding => ({
      ...finding,
      severity: 'warning',
      path: scorePath(workload, finding.path),
    }),
  );
  const isSaid = (finding: Finding) =>
    specified.some(other => other.path.join('\0') === finding.path.join('\0'));
  return [...specified, ...beyond.filter(finding => !isSaid(finding))];
}
