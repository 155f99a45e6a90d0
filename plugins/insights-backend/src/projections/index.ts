import { changesProjection } from './changes/changesProjection';
import { componentsProjection } from './components/componentsProjection';
import { decisionsProjection } from './decisions/decisionsProjection';
import { deprecationsProjection } from './deprecations/deprecationsProjection';
import { nudgesProjection } from './deprecations/nudgesProjection';
import { failuresProjection } from './failures/failuresProjection';
import { fieldsProjection } from './fields/fieldsProjection';
import { hatchesProjection } from './hatches/hatchesProjection';
import { observationsProjection } from './observations/observationsProjection';
import { ownersProjection } from './owners/ownersProjection';
import { Projection } from './Projection';
import { settingsProjection } from './settings/settingsProjection';
import { subjectsProjection } from './subjects/subjectsProjection';
import { supportProjection } from './support/supportProjection';
import { versionsProjection } from './versions/versionsProjection';

/** Every projection, in the order in which they take in facts. */
export const PROJECTIONS: readonly Projection[] = [
  subjectsProjection,
  componentsProjection,
  settingsProjection,
  ownersProjection,
  changesProjection,
  failuresProjection,
  supportProjection,
  hatchesProjection,
  fieldsProjection,
  decisionsProjection,
  versionsProjection,
  deprecationsProjection,
  nudgesProjection,
  observationsProjection,
];
