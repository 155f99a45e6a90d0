import { SectorSpec } from '@ridgeway/intent';

/** True when a sector has something in a cloud. */
export function hasCloud({ cloud }: Pick<SectorSpec, 'cloud'>): boolean {
  return cloud !== undefined && cloud.provider !== 'none';
}
