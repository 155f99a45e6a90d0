import {
  API_VERSION,
  DocumentKind,
  documentSchemas,
} from '../schema/documents';
import { choice } from '../schema/inWords';
import { SCORE_API_VERSION } from '../score/scoreSchema';
import { INTENT_VERSIONS, OlderVersion } from '../versions/IntentVersion';
import { didYouMean } from './didYouMean';
import { Finding } from './Finding';
import { kindInWords } from './findingsOfIssue';

/** Kinds of `ridgeway.dev`. */
export const KINDS: readonly string[] = Object.keys(documentSchemas);

/** The only kind that has versions before v1. */
const VERSIONED_KIND = 'Service' satisfies DocumentKind;
/** Versions that a document can be written in, the one to write first. */
const SERVED = [...[...INTENT_VERSIONS].reverse(), SCORE_API_VERSION];

/** Which language a document is written in, or why that cannot be told. */
export type Dialect =
  | { dialect: 'ridgeway'; kind: DocumentKind }
  | { dialect: 'older'; version: OlderVersion }
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
  if (isOlder(apiVersion) && kind === VERSIONED_KIND) {
    return { dialect: 'older', version: apiVersion };
  }
  const findings = [
    ...versionFindings(apiVersion, kind),
    ...kindFindings(kind),
  ];
  return findings.length === 0 && isKind(kind)
    ? { dialect: 'ridgeway', kind }
    : { dialect: 'unknown', findings };
}

function isKind(kind: unknown): kind is DocumentKind {
  return typeof kind === 'string' && Object.hasOwn(documentSchemas, kind);
}

function isOlder(apiVersion: unknown): apiVersion is OlderVersion {
  return (
    apiVersion !== API_VERSION &&
    INTENT_VERSIONS.some(version => version === apiVersion)
  );
}

function versionFindings(apiVersion: unknown, kind: unknown): Finding[] {
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
  if (isOlder(apiVersion)) {
    return [
      {
        ...served,
        reason: 'UnsupportedVersion',
        allowed: `${API_VERSION}; only a ${VERSIONED_KIND} has older versions`,
        message: `There is no ${apiVersion} of ${
          isKind(kind) ? kind : 'this kind'
        }.`,
        suggestion: `Write ${API_VERSION}.`,
      },
    ];
  }
  const near = didYouMean(apiVersion, SERVED);
  return [
    {
      ...served,
      reason: 'UnsupportedVersion',
      message: `The version ${JSON.stringify(apiVersion)} is not known.`,
      ...(near && { suggestion: `Did you mean ${near}?` }),
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
