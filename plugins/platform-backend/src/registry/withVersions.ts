import { Registry } from '@ridgeway/plugin-platform-common';
import { concernsOf } from '../deprecations/Assessments';
import { Snapshot } from '../derivation/Snapshot';
import { memberOf } from '../views/worldIndex';

/** Says of services what they are written in, and whether something that goes away concerns them. */
export function withVersions(registry: Registry, snapshot: Snapshot): Registry {
  return {
    ...registry,
    services: registry.services.map(service => {
      const subject = `${service.sector}/${service.name}`;
      const version = memberOf(snapshot.world, subject)?.writtenAs;
      return {
        ...service,
        ...(version !== undefined && { version }),
        deprecated: concernsOf(snapshot, subject).length > 0,
      };
    }),
  };
}
