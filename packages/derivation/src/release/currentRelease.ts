import { gates } from '../gates';
import { builtInGuardrails } from '../guardrails/builtInGuardrails';
import { meshMemberKinds } from '../resources/meshMember';
import { packageKinds } from '../resources/package';
import { sectorKinds } from '../resources/sector';
import { serviceKinds } from '../resources/service';
import { defineRelease } from './Release';

/** The release of this version of Ridgeway; derivation uses it unless it is given another. */
export const currentRelease = defineRelease({
  version: '2026.11',
  serviceKinds,
  meshMemberKinds,
  packageKinds,
  sectorKinds,
  gates,
  guardrails: builtInGuardrails,
});
