import { Diagnostic } from '../model/Diagnostic';
import { Located } from '../model/Located';
import { DocumentKind } from '../schema/documents';
import { SCORE_API_VERSION } from '../score/scoreSchema';
import { HUB_VERSION } from '../versions/IntentVersion';
import { MAX_FINDINGS } from '../yaml/limits';
import { PlaceFinder } from '../yaml/PlaceFinder';
import { PlainValue } from '../yaml/PlainValue';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { readYaml, YamlReading } from '../yaml/readYaml';
import { createLocate } from './createLocate';
import { createMigration } from './createMigration';
import { detectDialect } from './detectDialect';
import { toDiagnostic } from './Finding';
import { Reading, readDocumentOf } from './readDocumentOf';
import { readOlderService } from './readOlderService';
import { readScore } from './readScore';

/** A valid document of any kind with where it came from. */
export type AnyLocated = { [K in DocumentKind]: Located<K> }[DocumentKind];

/** Where a text comes from. */
export interface ParseOptions {
  /** Path of the file relative to the world, or any name for messages. */
  file: string;
  /** Git blob id of the content. */
  revision?: string;
  /** Sector of a plain Score file; default the one its path names, or `default`. */
  sector?: string;
}

/** A document when it is valid, and everything there is to say about it. */
export interface ParseResult {
  located?: AnyLocated;
  diagnostics: Diagnostic[];
}

/**
 * Reads one document of `ridgeway.dev` in any of its versions, or of `score.dev/v1b1`. Whatever it
 * is written in, the result is of `ridgeway.dev/v1`.
 *
 * Never throws. Reports every finding, each at the key or value at fault; with an error among
 * them there is no document.
 */
export function parseDocument(
  text: string,
  options: ParseOptions,
): ParseResult {
  return readWithoutFindings(text, options) ?? readWithFindings(text, options);
}

/** The usual case, in which no place in the text is asked for. */
function readWithoutFindings(
  text: string,
  options: ParseOptions,
): ParseResult | undefined {
  const value = readPlainYaml(text);
  const reading = value === undefined ? undefined : read(value, options);
  return reading?.document && reading.findings.length === 0
    ? {
        located: locatedOf(reading.document, reading, text, options),
        diagnostics: [],
      }
    : undefined;
}

function readWithFindings(text: string, options: ParseOptions): ParseResult {
  const yaml = readYaml(text);
  const reading =
    yaml.value === undefined ? undefined : read(yaml.value, options);
  const diagnostics = diagnosticsOf(text, yaml, reading, options.file);
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  return reading?.document && !isBroken
    ? {
        located: locatedOf(reading.document, reading, text, options),
        diagnostics,
      }
    : { diagnostics };
}

function read(value: PlainValue, options: ParseOptions): Reading {
  const dialect = detectDialect(value);
  switch (dialect.dialect) {
    case 'ridgeway':
      return readDocumentOf(dialect.kind, value);
    case 'older':
      return readOlderService(dialect.version, value);
    case 'score':
      return readScore(value, options.sector ?? sectorOf(options.file));
    default:
      return { writtenAs: 'ridgeway.dev/v1', findings: dialect.findings };
  }
}

function diagnosticsOf(
  text: string,
  yaml: YamlReading,
  reading: Reading | undefined,
  file: string,
): Diagnostic[] {
  const findings = reading?.findings ?? [];
  if (yaml.findings.length === 0 && findings.length === 0) {
    return [];
  }
  const finder = new PlaceFinder(text, yaml.root);
  const all = [
    ...yaml.findings.slice(0, MAX_FINDINGS).map(
      ({ start, end, ...finding }): Diagnostic => ({
        severity: 'error',
        file,
        path: '',
        ...finding,
        ...finder.spanOf(start, end),
      }),
    ),
    ...findings
      .slice(0, MAX_FINDINGS)
      .map(finding => toDiagnostic(finding, file, finder)),
  ];
  return all.sort(byPlace).slice(0, MAX_FINDINGS);
}

/** Orders findings of one file by place, errors first where they share one. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    a.severity.localeCompare(b.severity) ||
    a.reason.localeCompare(b.reason)
  );
}

function sectorOf(file: string): string {
  return /(?:^|\/)sectors\/([^/]+)\//.exec(file)?.[1] ?? 'default';
}

function locatedOf(
  document: AnyLocated['document'],
  { writtenAs, unsupported, toSource }: Reading,
  text: string,
  { file, revision = '' }: ParseOptions,
): AnyLocated {
  const origin = {
    file,
    revision,
    writtenAs,
    ...(unsupported && unsupported.length > 0 && { unsupported }),
    ...(toSource && { sourceOf: toSource }),
    ...createLocate(text, toSource),
    ...migrationOf(document, writtenAs, text),
  };
  switch (document.kind) {
    case 'Sector':
      return { ...origin, document };
    case 'Service':
      return { ...origin, document };
    case 'MeshMember':
      return { ...origin, document };
    case 'Package':
      return { ...origin, document };
    case 'Exception':
      return { ...origin, document };
    case 'Guardrail':
      return { ...origin, document };
    case 'Deprecation':
      return { ...origin, document };
    case 'Ownership':
      return { ...origin, document };
    default:
      return { ...origin, document };
  }
}

function migrationOf(
  { kind, metadata }: AnyLocated['document'],
  writtenAs: Reading['writtenAs'],
  text: string,
): Pick<AnyLocated, 'migration'> {
  return kind === 'Service' &&
    writtenAs !== HUB_VERSION &&
    writtenAs !== SCORE_API_VERSION
    ? {
        migration: createMigration(
          text,
          writtenAs,
          `${metadata.sector}/${metadata.name}`,
        ),
      }
    : {};
}
