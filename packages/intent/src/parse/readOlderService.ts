import { z } from 'zod';
import { Conversion, convertValue } from '../migrations/convertValue';
import { serviceFindings } from '../rules/service';
import { documentSchemas } from '../schema/documents';
import { schemaAt } from '../schema/inspect';
import { HUB_VERSION, OlderVersion } from '../versions/IntentVersion';
import { serviceV1alpha1Findings } from '../versions/v1alpha1/serviceRules';
import { serviceV1alpha1Schema } from '../versions/v1alpha1/serviceSchema';
import { serviceV1beta1Findings } from '../versions/v1beta1/serviceRules';
import { serviceV1beta1Schema } from '../versions/v1beta1/serviceSchema';
import { MAX_FINDINGS } from '../yaml/limits';
import { PlainValue } from '../yaml/PlainValue';
import { Finding } from './Finding';
import { prune } from './prune';
import { Reading } from './readDocumentOf';
import { checkShape } from './shape';
import { take } from './take';

/**
 * Reads a plain value as a Service of an older version, which becomes one of v1. Its own shape and
 * rules come first, then what v1 asks of what it becomes; every finding speaks of the text as written.
 */
export function readOlderService(
  version: OlderVersion,
  value: PlainValue,
): Reading {
  return version === 'ridgeway.dev/v1alpha1'
    ? read(version, value, serviceV1alpha1Schema, serviceV1alpha1Findings)
    : read(version, value, serviceV1beta1Schema, serviceV1beta1Findings);
}

function read<T>(
  version: OlderVersion,
  value: PlainValue,
  schema: z.ZodType<T>,
  rules: (document: T) => Iterable<Finding>,
): Reading {
  const shape = checkShape(schema, value);
  if (!shape.ok) {
    const pruned = prune(schema, value, shape.faults);
    const beyond = pruned ? take(rules(pruned.value), MAX_FINDINGS) : [];
    return {
      writtenAs: version,
      findings: [
        ...shape.findings.map(withNewerField),
        ...beyond.filter(finding => !pruned?.affects(finding)),
      ],
    };
  }
  const own = take(rules(shape.value), MAX_FINDINGS);
  return readConverted(
    version,
    convertValue(value, { from: version, to: HUB_VERSION }),
    own,
  );
}

/** A field that only v1 has is no slip of the pen. */
function withNewerField(finding: Finding): Finding {
  return finding.reason === 'UnknownField' &&
    finding.suggestion === undefined &&
    schemaAt(documentSchemas.Service, finding.path)
    ? {
        ...finding,
        suggestion: `It is a field of ${HUB_VERSION}: migrate the document first, with ridgeway migrate.`,
      }
    : finding;
}

function readConverted(
  writtenAs: OlderVersion,
  { value, unsupported, toSource }: Conversion,
  own: readonly Finding[],
): Reading {
  const shape = checkShape(documentSchemas.Service, value);
  const beyond = shape.ok
    ? take(serviceFindings(shape.value), MAX_FINDINGS)
    : // What breaks the rules of its version may not fit the next one, and is told already.
      shape.findings.filter(() => own.length === 0);
  const isSaid = ({ path }: Finding) =>
    own.some(finding => finding.path.join('\0') === path.join('\0'));
  return {
    writtenAs,
    findings: [
      ...own,
      ...beyond
        .map(finding => ({ ...finding, path: toSource(finding.path) }))
        .filter(finding => !isSaid(finding)),
    ],
    ...(shape.ok && { document: shape.value, toSource, unsupported }),
  };
}
