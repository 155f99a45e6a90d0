import { Parser } from 'yaml';
import type { CST, ParsedNode } from 'yaml';
import { composeBounded } from './composeBounded';
import { tooDeepAt } from './depth';
import { exceedsBytes, MAX_BYTES, MAX_DEPTH, MAX_FINDINGS } from './limits';
import { syntaxFinding } from './syntaxFinding';
import { TextFinding } from './TextFinding';
import { PlainValue } from './PlainValue';
import { toPlainValue } from './toPlainValue';

/** A text read as YAML: its value, its nodes, and what is wrong with it as a text. */
export interface YamlReading {
  /** The plain value; absent when the text cannot be trusted to mean anything. */
  value?: PlainValue;
  root?: ParsedNode;
  findings: TextFinding[];
}

/**
 * Reads one YAML 1.2 document under limits: size and depth before anything is built, aliases and
 * merge keys while values are built. Never throws; takes time proportional to the text.
 */
export function readYaml(text: string): YamlReading {
  if (exceedsBytes(text, MAX_BYTES)) {
    return failed({
      reason: 'DocumentTooLarge',
      start: 0,
      end: 0,
      message: 'This document is larger than 1 MiB.',
      allowed: 'at most 1 MiB (1,048,576 bytes of UTF-8)',
    });
  }
  const tokens = withoutExcess(new Parser().parse(text));
  const documents = tokens.filter(token => token.type === 'document');
  for (const token of documents) {
    const offset = tooDeepAt(token.value);
    if (offset !== undefined) {
      return failed({
        reason: 'TooDeep',
        start: offset,
        end: offset + 1,
        message: `This value is nested more than ${MAX_DEPTH} levels deep.`,
        allowed: `at most ${MAX_DEPTH} levels of mappings and lists`,
      });
    }
  }
  const second = documents[1];
  if (second) {
    return failed(secondDocument(second));
  }
  return readDocument(text, tokens);
}

/** Tokens up to as many errors as are reported: what comes after them only takes time. */
function withoutExcess(all: Iterable<CST.Token>): CST.Token[] {
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const token of all) {
    errors += token.type === 'error' ? 1 : 0;
    if (errors > MAX_FINDINGS) {
      break;
    }
    tokens.push(token);
  }
  return tokens;
}

function readDocument(text: string, tokens: CST.Token[]): YamlReading {
  const { documents, problems } = composeBounded(tokens);
  if (problems.length > 0) {
    return {
      // Finding the line of each takes time, and nobody reads the thousandth one.
      findings: problems
        .slice(0, MAX_FINDINGS)
        .map(problem => syntaxFinding(problem, text)),
    };
  }
  const root = documents[0]?.contents;
  if (!root) {
    return failed({
      reason: 'EmptyDocument',
      start: 0,
      end: 0,
      message: 'This document is empty.',
      allowed: 'one document with apiVersion, kind, metadata and spec',
    });
  }
  return { root, ...toPlainValue(root) };
}

function secondDocument(second: CST.Document): TextFinding {
  const marker = second.start.find(token => token.type === 'doc-start');
  const start = marker?.offset ?? second.offset;
  return {
    reason: 'SeveralDocuments',
    start,
    end: start + 3,
    message: 'A second document starts here.',
    allowed: 'one document per file',
    suggestion: 'Move it to a file of its own.',
  };
}

function failed(finding: TextFinding): YamlReading {
  return { findings: [finding] };
}
