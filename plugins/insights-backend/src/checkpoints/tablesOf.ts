import { Projection } from '../projections/Projection';
import { RECORDED } from '../projector/recorded';
import { VERSIONS } from '../projector/versions';

/** Every table that a checkpoint holds, the versions that its rows were made by first. */
export function tablesOf(projections: readonly Projection[]): string[] {
  return [VERSIONS, RECORDED, ...projections.flatMap(({ tables }) => tables)];
}
