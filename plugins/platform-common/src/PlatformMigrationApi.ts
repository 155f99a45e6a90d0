import {
  MigrationCandidate,
  MigrationCandidateFilter,
  MigrationRun,
  MigrationRunRequest,
  MigrationView,
} from './model';
import { PlatformRequestOptions } from './PlatformRequestOptions';

/** How the platform API brings documents to the newest version. */
export interface PlatformMigrationApi {
  /**
   * What it takes to bring a service's document up to date.
   *
   * @param ref - `accept`: assisted migrations whose proposal is taken
   */
  getMigration(
    ref: { sector: string; name: string; accept?: string[] },
    options?: PlatformRequestOptions,
  ): Promise<MigrationView>;
  /** Services that are not on the newest version, sorted by name. */
  getMigrationCandidates(
    filter?: MigrationCandidateFilter,
    options?: PlatformRequestOptions,
  ): Promise<{ items: MigrationCandidate[] }>;
  startMigrationRun(
    request: MigrationRunRequest,
    options?: PlatformRequestOptions,
  ): Promise<MigrationRun>;
  getMigrationRun(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<MigrationRun>;
}
