import { SCHEMA_KINDS } from '@ridgeway/intent';
import { ExplainFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { openSource } from '../input/openSource';
import { renderCharts } from '../input/renderCharts';
import { Source } from '../input/Source';
import { Io } from '../Io';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { writeExplanation } from '../output/writeExplanation';
import { deriveSource, optionsFor } from './deriveSource';
import { explainField } from './explainField';
import { explainResources } from './explainResources';
import { Explanation } from './Explanation';
import { ExplainedSubject, fileOf } from './ExplainedSubject';
import { fieldOfKind } from './fieldOfKind';
import { requireSubject } from './requireSubject';

/** What a command line asks to explain. */
export interface Question {
  world: string;
  /** `commerce/checkout`, `commerce`, or a kind of document. */
  subject: string;
  /** `KIND/NAME`, a path in the document, or everything. */
  what?: string;
  /** A path in the resource. */
  field?: string;
}

/**
 * `ridgeway explain WORLD S/N [WHAT] [FIELD]`: every resource of a subject with its why, the
 * provenance of a resource or of a field of it, or the documentation of a field of the document
 * with what came of it.
 */
export async function explain(
  question: Question,
  flags: ExplainFlags,
  io: Io,
): Promise<number> {
  const answer = await answerTo(question, flags, io);
  if (flags.output === 'json') {
    io.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
  } else {
    writeExplanation(answer, question.what === undefined, io.stdout);
  }
  return EXIT.ok;
}

async function answerTo(
  { world, subject: name, what, field }: Question,
  flags: ExplainFlags,
  io: Io,
): Promise<Explanation> {
  const source = await renderCharts(openSource(world, flags.sector));
  const kind = kindNamed(name);
  if (kind && !source.world.sectors.has(name)) {
    return {
      subject: kind,
      field: fieldOfKind(kind, what ?? ''),
      derivesTo: [],
    };
  }
  requireSubject(source, name);
  writeDiagnostics(broken(source, name), source, io.stderr);
  const { resources, conditions } = await deriveSource(source, {
    ...flags,
    subject: name,
  });
  const subject: ExplainedSubject = {
    source,
    name,
    resources: resources.filter(each => each.subject === name),
    conditions: conditions.filter(each => each.subject === name),
    options: await optionsFor(source, flags),
  };
  return what === undefined || isResource(subject, what)
    ? explainResources(subject, what, field)
    : explainField(subject, what);
}

/** `KIND/NAME`, or the kind alone. */
function isResource({ resources }: ExplainedSubject, what: string): boolean {
  return (
    /^[A-Za-z]+\/[^/]+$/.test(what) ||
    resources.some(
      ({ object }) => object.kind.toLowerCase() === what.toLowerCase(),
    )
  );
}

function kindNamed(name: string) {
  const kinds = [...SCHEMA_KINDS, 'Score' as const];
  return kinds.find(kind => kind === name);
}

/** Findings that keep the subject itself from being understood. */
function broken({ world, diagnostics }: Source, subject: string) {
  return [
    ...diagnostics,
    ...world.diagnostics.filter(({ file }) => file === fileOf(subject)),
  ];
}
