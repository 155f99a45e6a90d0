import { CST, isMap, isScalar, isSeq, Parser, ParsedNode } from 'yaml';
import { composeBounded } from '../yaml/composeBounded';
import { tooDeepAt } from '../yaml/depth';
import { exceedsBytes, MAX_DEPTH, MAX_FINDINGS } from '../yaml/limits';
import { PlainValue } from '../yaml/PlainValue';
import { syntaxFinding } from '../yaml/syntaxFinding';
import { TextFinding } from '../yaml/TextFinding';
import { toPlainValue } from '../yaml/toPlainValue';

/** One object of a manifest, as it is written. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  name: string;
  value: { readonly [field: string]: PlainValue };
}

/** The objects of a text, and what is wrong with it. */
export interface ManifestsRead {
  manifests: Manifest[];
  findings: TextFinding[];
}

/** Largest text of manifests, in bytes of UTF-8: a chart may render to more than a document has. */
const MAX_BYTES = 8 * 1024 * 1024;

const known = new WeakMap<object, ManifestsRead>();

/**
 * Reads Kubernetes objects from a text with any number of YAML documents, under the limits that
 * intents are read with. Lists are taken apart. Never throws; each holder is read once.
 */
export function readManifests(holder: { text: string }): ManifestsRead {
  let read = known.get(holder);
  if (!read) {
    read = readText(holder.text);
    known.set(holder, read);
  }
  return read;
}

function readText(text: string): ManifestsRead {
  if (exceedsBytes(text, MAX_BYTES)) {
    return failed([
      {
        reason: 'DocumentTooLarge',
        start: 0,
        end: 0,
        message: 'These manifests are larger than 8 MiB.',
        allowed: 'at most 8 MiB of UTF-8',
      },
    ]);
  }
  const tokens = [...new Parser().parse(text)];
  const deep = tokens.map(depthFinding).find(finding => finding !== undefined);
  if (deep) {
    return failed([deep]);
  }
  const { documents, problems } = composeBounded(tokens);
  if (problems.length > 0) {
    return failed(
      problems
        .slice(0, MAX_FINDINGS)
        .map(problem => syntaxFinding(problem, text)),
    );
  }
  const read: ManifestsRead = { manifests: [], findings: [] };
  for (const { contents } of documents) {
    if (contents && !isNothing(contents)) {
      addDocument(contents, read);
    }
  }
  return read.findings.length > 0 ? failed(read.findings) : read;
}

function depthFinding(token: CST.Token): TextFinding | undefined {
  const start = token.type === 'document' ? tooDeepAt(token.value) : undefined;
  return start === undefined
    ? undefined
    : {
        reason: 'TooDeep',
        start,
        end: start + 1,
        message: `This value is nested more than ${MAX_DEPTH} levels deep.`,
        allowed: `at most ${MAX_DEPTH} levels of mappings and lists`,
      };
}

function addDocument(root: ParsedNode, read: ManifestsRead): void {
  const { value, findings } = toPlainValue(root);
  read.findings.push(...findings);
  if (value !== undefined && findings.length === 0) {
    addValue(value, root, read);
  }
}

function addValue(
  value: PlainValue,
  root: ParsedNode,
  read: ManifestsRead,
): void {
  if (isRecord(value) && value.kind === 'List' && Array.isArray(value.items)) {
    const items = isMap(root) ? root.get('items', true) : undefined;
    value.items.forEach((item, position) => {
      const node = isSeq(items) ? items.get(position, true) : undefined;
      addValue(item, isParsed(node) ? node : root, read);
    });
    return;
  }
  const manifest = manifestOf(value);
  if (manifest) {
    read.manifests.push(manifest);
  } else {
    const [start, end] = root.range;
    read.findings.push({
      reason: 'NotAManifest',
      start,
      end: Math.min(end, start + 1),
      message: 'This is no Kubernetes object.',
      allowed: 'a mapping with apiVersion, kind and metadata.name',
    });
  }
}

function manifestOf(value: PlainValue): Manifest | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const { apiVersion, kind, metadata } = value;
  const name = isRecord(metadata) ? metadata.name : undefined;
  return typeof apiVersion === 'string' &&
    typeof kind === 'string' &&
    typeof name === 'string'
    ? { apiVersion, kind, name, value }
    : undefined;
}

function isRecord(
  value: PlainValue | undefined,
): value is { [field: string]: PlainValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParsed(node: unknown): node is ParsedNode {
  return isMap(node) || isSeq(node) || isScalar(node);
}

/** A document of comments alone: templates that are switched off leave such. */
function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

function failed(findings: TextFinding[]): ManifestsRead {
  return { manifests: [], findings };
}
