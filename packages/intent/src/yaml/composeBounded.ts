import { Composer } from 'yaml';
import type { CST, Document, ParsedNode } from 'yaml';
import { MAX_FINDINGS } from './limits';
import { SyntaxProblem } from './syntaxFinding';

/** Documents of a token stream, or the problems that keep it from being one. */
export interface Composition {
  documents: Array<Document.Parsed<ParsedNode>>;
  problems: SyntaxProblem[];
}

class TooManyProblems extends Error {}

/**
 * Composes nodes from tokens and stops at the first {@link MAX_FINDINGS} problems. The library
 * has no such limit: a megabyte of commas would give a million errors and take minutes.
 */
export function composeBounded(tokens: Iterable<CST.Token>): Composition {
  const problems: SyntaxProblem[] = [];
  const composer = new Composer<ParsedNode>({
    // The library compares every pair of keys; ours are compared through a map.
    uniqueKeys: false,
    prettyErrors: false,
    schema: 'core',
    logLevel: 'silent',
  });
  const onError = (source: ProblemSource, code: SyntaxProblem['code']) => {
    problems.push({ code, pos: positionOf(source) });
    if (problems.length >= MAX_FINDINGS) {
      throw new TooManyProblems();
    }
  };
  // The handler is not part of the library's types; a test watches that it is used.
  Reflect.set(composer, 'onError', onError);
  try {
    const documents = [...composer.compose(tokens)];
    const others = documents.flatMap(document => [
      ...document.errors,
      ...document.warnings,
    ]);
    return {
      documents,
      problems: [...problems, ...others, ...composer.streamInfo().errors],
    };
  } catch (error) {
    if (!(error instanceof TooManyProblems)) {
      problems.push({ code: 'IMPOSSIBLE', pos: [0, 1] });
    }
    return { documents: [], problems };
  }
}

type ProblemSource =
  | number
  | readonly number[]
  | { offset: number; source?: string };

function positionOf(source: ProblemSource): SyntaxProblem['pos'] {
  if (typeof source === 'number') {
    return [source, source + 1];
  }
  if ('offset' in source) {
    return [source.offset, source.offset + (source.source?.length ?? 1)];
  }
  return [source[0], source[1]];
}
