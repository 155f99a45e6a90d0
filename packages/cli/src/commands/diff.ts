import { diff as diffWorlds } from '@ridgeway/derivation';
import { DiffFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { openWorlds } from '../input/openWorlds';
import { renderCharts } from '../input/renderCharts';
import { Source } from '../input/Source';
import { Io } from '../Io';
import { formatDiff } from '../output/formatDiff';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { optionsFor } from './deriveSource';

/**
 * `ridgeway diff WORLD_A WORLD_B`: what changes in the derived fleet on stdout; on stderr, the
 * documents of the second world that cannot be read. Both are judged at the same moment.
 */
export async function diff(
  before: string,
  after: string,
  flags: DiffFlags,
  io: Io,
): Promise<number> {
  const [old, current] = openWorlds(before, after);
  const rendered = {
    old: await renderCharts(old),
    current: await renderCharts(current),
  };
  const asOf = flags.asOf ?? new Date().toISOString();
  const sideOf = async (source: Source) => ({
    world: source.world,
    options: await optionsFor(source, { asOf }),
  });
  const found = diffWorlds(
    await sideOf(rendered.old),
    await sideOf(rendered.current),
  );
  io.stdout.write(
    flags.output === 'json'
      ? `${JSON.stringify(found, undefined, 2)}\n`
      : formatDiff(found, io.stdout),
  );
  writeDiagnostics(
    [...current.diagnostics, ...current.world.diagnostics],
    current,
    io.stderr,
  );
  const { groups, conditions, agreements } = found;
  return groups.length + conditions.length + agreements.length > 0
    ? EXIT.changes
    : EXIT.ok;
}
