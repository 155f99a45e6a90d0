import { z } from 'zod';
import { Located } from '../model/Located';
import { Path } from '../model/Path';
import { rules } from '../rules';
import {
  DocumentKind,
  DocumentOf,
  documentSchemas,
  IntentDocument,
} from '../schema/documents';
import { UnsupportedField } from '../versions/UnsupportedField';
import { MAX_FINDINGS } from '../yaml/limits';
import { Finding } from './Finding';
import { prune } from './prune';
import { checkShape } from './shape';
import { take } from './take';

/** A document read from a plain value, as far as it could be. */
export interface Reading {
  document?: IntentDocument;
  writtenAs: Located<DocumentKind>['writtenAs'];
  findings: Finding[];
  /** What the document lacks of what was written. */
  unsupported?: readonly UnsupportedField[];
  /** Turns a path of the document into one of the text, where they differ. */
  toSource?: (path: Path) => Path;
}

/** Checks a plain value as a document of the kind: its shape, then the rules beyond shape. */
export function readDocumentOf(kind: DocumentKind, value: unknown): Reading {
  switch (kind) {
    case 'Sector':
      return read(kind, documentSchemas.Sector, value);
    case 'Service':
      return read(kind, documentSchemas.Service, value);
    case 'MeshMember':
      return read(kind, documentSchemas.MeshMember, value);
    case 'Package':
      return read(kind, documentSchemas.Package, value);
    case 'Exception':
      return read(kind, documentSchemas.Exception, value);
    case 'Guardrail':
      return read(kind, documentSchemas.Guardrail, value);
    case 'Ownership':
      return read(kind, documentSchemas.Ownership, value);
    case 'Deprecation':
      return read(kind, documentSchemas.Deprecation, value);
    default:
      return read(kind, documentSchemas.Platform, value);
  }
}

function read<K extends DocumentKind>(
  kind: K,
  schema: z.ZodType<DocumentOf<K>> & z.ZodType<IntentDocument>,
  value: unknown,
): Reading {
  const shape = checkShape<DocumentOf<K> & IntentDocument>(schema, value);
  const writtenAs = 'ridgeway.dev/v1';
  if (shape.ok) {
    const findings = take(rules[kind](shape.value), MAX_FINDINGS);
    return { document: shape.value, writtenAs, findings };
  }
  const pruned = prune(schema, value, shape.faults);
  const beyond = pruned ? take(rules[kind](pruned.value), MAX_FINDINGS) : [];
  return {
    writtenAs,
    findings: [
      ...shape.findings,
      ...beyond.filter(finding => !pruned?.affects(finding)),
    ],
  };
}
