import { changesProjection } from './changes/changesProjection';
import { decisionsProjection } from './decisions/decisionsProjection';
import { failuresProjection } from './failures/failuresProjection';
import { fieldsProjection } from './fields/fieldsProjection';
import { hatchesProjection } from './hatches/hatchesProjection';
import { ownersProjection } from './owners/ownersProjection';
import { Projection } from './Projection';
import { supportProjection } from './support/supportProjection';

/** Every projection, in the order in which they take in facts. */
export const PROJECTIONS: readonly Projection[] = [
  ownersProjection,
  changesProjection,
  failuresProjection,
  supportProjection,
  hatchesProjection,
  fieldsProjection,
  decisionsProjection,
];
