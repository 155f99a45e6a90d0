import { quotaUse } from '@ridgeway/derivation';
import { Located } from '@ridgeway/intent';
import { SectorView } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { ExceptionOptions, exceptionsOf } from './toExceptionView';
import { toSectorSummary } from './toSectorSummary';

/** A sector as its page shows it. */
export function toSectorView(
  snapshot: Snapshot,
  sector: Located<'Sector'>,
  options: ExceptionOptions,
): SectorView {
  const { world, files, subjects } = snapshot;
  const { metadata, spec } = sector.document;
  const { name } = metadata;
  return {
    ...toSectorSummary(snapshot, sector),
    spec,
    intent: {
      path: sector.file,
      text: files.get(sector.file)?.text ?? '',
      revision: sector.revision,
    },
    conditions: subjects.get(name)?.conditions ?? [],
    quota: spec.environments.flatMap(environment =>
      quotaUse(world, name, environment.name).map(use => ({
        environment: environment.name,
        ...use,
      })),
    ),
    secrets: Object.entries(spec.secrets ?? {}).map(([secret, { keys }]) => ({
      name: secret,
      keys,
    })),
    policies: world.policies
      .filter(policy => policy.sector === name)
      .map(({ path, text }) => ({ path, text })),
    exceptions: exceptionsOf(
      world,
      exception => exception.document.metadata.sector === name,
      options,
    ),
  };
}
