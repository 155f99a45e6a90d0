import { EXIT } from '../exitCodes';
import { openSource } from '../input/openSource';
import { Source } from '../input/Source';
import { Io } from '../Io';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { ExplainFlags } from '../program';
import { optionsFor, deriveSource, requireService } from './deriveSource';
import { explainField } from './explainField';
import { explainResource } from './explainResource';
import { Explanation } from './Explanation';
import { listResources } from './listResources';

/**
 * `ridgeway explain WORLD S/N [WHAT]`: every resource of a service with its why, the provenance of
 * one resource, or the documentation of a field with what came of it.
 */
export async function explain(
  path: string,
  service: string,
  what: string | undefined,
  flags: ExplainFlags,
  io: Io,
): Promise<number> {
  const source = openSource(path, flags.sector);
  requireService(source, service);
  writeDiagnostics(broken(source, service), source, io.stderr);
  const { resources } = await deriveSource(source, { ...flags, service });
  const explanation: Explanation = {
    source,
    service,
    resources: resources.filter(({ subject }) => subject === service),
    options: await optionsFor(source, flags),
    stream: io.stdout,
  };
  if (what === undefined) {
    listResources(explanation);
  } else if (/^[A-Za-z]+\/[^/]+$/.test(what)) {
    explainResource(explanation, what);
  } else {
    explainField(explanation, what);
  }
  return EXIT.ok;
}

/** Findings that keep the service itself from being understood. */
function broken({ world, diagnostics }: Source, service: string) {
  return [
    ...diagnostics,
    ...world.diagnostics.filter(
      ({ file }) => file === `sectors/${service}.yaml`,
    ),
  ];
}
