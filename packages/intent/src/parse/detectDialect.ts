import {
  API_VERSION,
  DocumentKind,
  documentSchemas,
} from '../schema/documents';
import { choice } from '../schema/inWords';
import { SCORE_API_VERSION } from '../score/scoreSchema';
import { didYouMean } from './didYouMean';
import { Finding } from './Finding';
import { kindInWords } from './findingsOfIssue';

/** Kinds of `ridgeway.dev`. */
export const KINDS: readonly string[] = Object.keys(documentSchemas);

/** Versions that exist in the plan of the language and are not served. */
const UNSERVED = ['ridgeway.dev/v1alpha1', 'ridgeway.dev/v1beta1'];
const SERVED = [API_VERSION, SCORE_API_VERSION];

/** Which language a document is written in, or why that cannot be told. */
export type Dialect =
  | { dialect: 'ridgeway'; kind: DocumentKind }
  | { dialect: 'score' }
  | { dialect: 'unknown'; findings: Finding[] };

/** Reads `apiVersion` and `kind`. */
export function detectDialect(value: unknown): Dialect {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unknown({
      reason: 'WrongType',
      path: [],
      message: `This document is ${kindInWords(value)}, but must be a mapping.`,
      allowed: 'a mapping with the fields apiVersion, kind, metadata and spec',
      example: `apiVersion: ${API_VERSION}`,
    });
  }
  const apiVersion: unknown = Reflect.get(value, 'apiVersion');
  const kind: unknown = Reflect.get(value, 'kind');
  if (apiVersion === SCORE_API_VERSION) {
    return { dialect: 'score' };
  }
  const findings = [...versionFindings(apiVersion), ...kindFindings(kind)];
  return findings.length === 0 && isKind(kind)
    ? { dialect: 'ridgeway', kind }
    : { dialect: 'unknown', findings };
}

function isKind(kind: unknown): kind is DocumentKind {
  return typeof kind === 'string' && Object.hasOwn(documentSchemas, kind);
}

function versionFindings(apiVersion: unknown): Finding[] {
  if (apiVersion === API_VERSION) {
    return [];
  }
  const served = {
    path: ['apiVersion'],
    allowed: choice(SERVED),
    example: `apiVersion: ${API_VERSION}`,
  };
  if (apiVersion === undefined) {
    return [
      {
        ...served,
        reason: 'MissingField',
        at: 'key',
        message: 'This document has no apiVersion.',
      },
    ];
  }
  if (typeof apiVersion !== 'string') {
    return [
      {
        ...served,
        reason: 'WrongType',
        message: `apiVersion is ${kindInWords(apiVersion)}, but must be text.`,
      },
    ];
  }
  const near = didYouMean(apiVersion, SERVED);
  return [
    {
      ...served,
      reason: 'UnsupportedVersion',
      message: UNSERVED.includes(apiVersion)
        ? `The version ${apiVersion} is not served.`
        : `The version ${JSON.stringify(apiVersion)} is not known.`,
      ...(UNSERVED.includes(apiVersion)
        ? { suggestion: `Write the document as ${API_VERSION}.` }
        : near && { suggestion: `Did you mean ${near}?` }),
    },
  ];
}

function kindFindings(kind: unknown): Finding[] {
  if (isKind(kind)) {
    return [];
  }
  const known = {
    path: ['kind'],
    allowed: choice(KINDS),
    example: 'kind: Service',
  };
  if (kind === undefined) {
    return [
      {
        ...known,
        reason: 'MissingField',
        at: 'key',
        message: 'This document has no kind.',
      },
    ];
  }
  const near = typeof kind === 'string' ? didYouMean(kind, KINDS) : undefined;
  return [
    {
      ...known,
      reason: 'UnknownKind',
      message: `There is no kind ${
        typeof kind === 'string' ? JSON.stringify(kind) : kindInWords(kind)
      }.`,
      ...(near && { suggestion: `Did you mean ${near}?` }),
    },
  ];
}

function unknown(finding: Finding): Dialect {
  return { dialect: 'unknown', findings: [finding] };
}
