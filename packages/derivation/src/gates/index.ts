import { accessSecret } from './AccessSecret';
import { expose } from './Expose';
import { GateDefinition } from './GateDefinition';
import { mountVolume } from './MountVolume';
import { overrideGuardrail } from './OverrideGuardrail';
import { reachAll } from './ReachAll';
import { reachExternal } from './ReachExternal';
import { useEscapeHatch } from './UseEscapeHatch';
import { useImage } from './UseImage';
import { useManaged } from './UseManaged';

/** Every gate, in the order that denials are reported. */
export const gates: readonly GateDefinition[] = [
  accessSecret,
  reachExternal,
  reachAll,
  useManaged,
  expose,
  mountVolume,
  overrideGuardrail,
  useEscapeHatch,
  useImage,
];
