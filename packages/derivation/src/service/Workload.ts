import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { Container } from '@ridgeway/intent';
import { Cause } from '../model/Condition';
import { SecretTemplate } from './SecretTemplate';

/** A container with its variables, files and volumes filled in. */
export interface RenderedContainer {
  /** DNS label. */
  name: string;
  /** As the intent spells it. */
  declaredName: string;
  declared: Container;
  env: IEnvVar[];
  mounts: IVolumeMount[];
}

/** Files of one container that hold nothing secret. */
export interface FileMap {
  name: string;
  data: Record<string, string>;
  binaryData: Record<string, string>;
}

/** What the pods of a service are made of. */
export interface Workload {
  containers: RenderedContainer[];
  volumes: IVolume[];
  fileMaps: FileMap[];
  /** Secrets whose entries mix text and secret values, permitted or not. */
  secretTemplates: SecretTemplate[];
  /** Resources whose values or contents the pods read, and secrets that pull their images. */
  uses: Set<string>;
  /** Fingerprint of what pods read besides their own specification. */
  configHash: string;
  /** What keeps pods from being derived. */
  problems: Cause[];
}
