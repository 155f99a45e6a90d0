import { sectorLabels } from '../resources/labels';
import { derivedMetadata, Metadata, Origin } from '../resources/metadata';
import { Overrides, SectorSpec } from '@ridgeway/intent';
import type { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';
import { managedTypes } from './managedTypes';

/** Everything that a sector's objects in one environment are derived from. */
export class SectorScope {
  readonly subject: string;
  readonly namespace: string;
  readonly spec: SectorSpec;
  readonly labels: Record<string, string>;
  readonly index: WorldIndex;
  private types: readonly string[] | undefined;

  constructor(readonly session: Session, readonly place: Place) {
    this.index = session.index;
    this.subject = place.sector;
    this.namespace = place.namespace;
    this.spec = place.document.document.spec;
    this.labels = sectorLabels(place);
  }

  /**
   * Members with the overrides that their pods may rely on, sorted by member: those in force, and
   * those that expired, because expiry alone ends nothing that runs. Others have none.
   */
  get tolerated(): ReadonlyArray<readonly [Member, Overrides]> {
    return this.session.exceptions.tolerated(this.place);
  }

  /** The managed types that services of the sector may have here, sorted. */
  get managedTypes(): readonly string[] {
    this.types ??= managedTypes(this.session, this.place);
    return this.types;
  }

  /**
   * Metadata of an object in the sector's namespace. Names of sector objects begin with `sector.`
   * where a service has objects of the kind too: no service can be called that.
   */
  metadata(name: string, origin: Origin): Metadata {
    return derivedMetadata(
      { name, namespace: this.namespace, labels: this.labels },
      {
        revision: this.place.document.revision,
        release: this.session.release.version,
        origin,
      },
    );
  }

  /** Metadata of an object of the whole cluster; its name begins with the namespace's. */
  clusterMetadata(name: string, origin: Origin): Metadata {
    const { namespace: _none, ...metadata } = this.metadata(name, origin);
    return metadata;
  }
}
