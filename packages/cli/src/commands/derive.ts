import { Derivation, printYaml } from '@ridgeway/derivation';
import { Diagnostic, World } from '@ridgeway/intent';
import { EXIT } from '../exitCodes';
import { openSource } from '../input/openSource';
import { renderCharts } from '../input/renderCharts';
import { readApiResources } from '../input/readApiResources';
import { Io } from '../Io';
import { formatSummary } from '../output/formatSummary';
import { toJson } from '../output/toJson';
import { writeConditions } from '../output/writeConditions';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { writeMadeUp } from '../output/writeMadeUp';
import { DeriveFlags } from '../definitions/flags';
import { deriveSource } from './deriveSource';
import { findings, hasErrors } from './findings';

const FORMATS: Record<
  DeriveFlags['output'],
  (derivation: Derivation, world: World) => string
> = {
  yaml: ({ resources }) => printYaml(resources.map(({ object }) => object)),
  json: toJson,
  summary: formatSummary,
};

/**
 * `ridgeway derive WORLD`: resources on stdout; on stderr, findings and conditions that are not
 * true. A broken document never keeps its neighbours from being derived.
 */
export async function derive(
  path: string,
  flags: DeriveFlags,
  io: Io,
): Promise<number> {
  const apiResources = flags.apiResources
    ? readApiResources(flags.apiResources)
    : undefined;
  const source = await renderCharts(openSource(path, flags.sector));
  const derivation = await deriveSource(source, {
    ...flags,
    subject: flags.service,
    apiResources,
  });

  const found = (await findings(source)).filter(concerns(flags.service));
  const unmet = derivation.conditions.filter(
    ({ status }) => status === 'False',
  );
  io.stdout.write(FORMATS[flags.output](derivation, source.world));
  writeDiagnostics(found, source, io.stderr);
  writeConditions(unmet, source, io.stderr);
  writeMadeUp(source, io.stderr);
  return hasErrors(found) || unmet.length > 0 ? EXIT.unmet : EXIT.ok;
}

/** What is wrong with a neighbour does not concern a service that is asked for alone. */
function concerns(
  service: string | undefined,
): (diagnostic: Diagnostic) => boolean {
  if (service === undefined) {
    return () => true;
  }
  const [sector] = service.split('/');
  return ({ file }) =>
    file === `sectors/${service}.yaml` ||
    file === `sectors/${sector}/sector.yaml` ||
    file.startsWith(`sectors/${sector}/exceptions/`) ||
    file.endsWith('.cedar') ||
    file.startsWith('platform/');
}
