import { World } from '@ridgeway/intent';
import { indexOf } from '../world/WorldIndex';
import { QuotaBook, QuotaUse } from './QuotaBook';

/** What the services of a sector ask for in one environment, and what the sector may use. */
export function quotaUse(
  world: World,
  sector: string,
  environment: string,
): readonly QuotaUse[] {
  return new QuotaBook(indexOf(world)).of(sector, environment);
}
