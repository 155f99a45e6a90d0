import { AuditorService } from '@backstage/backend-plugin-api';
import { InsightHead } from '@ridgeway/plugin-insights-common';
import { FilterQuery } from '../query/createContext';
import { InsightContext } from '../query/InsightContext';
import { Projector } from '../projector/Projector';
import { Sources } from '../sources/Sources';
import { StatusService } from '../status/StatusService';
import { Guard } from './Guard';

/** What the routes need. */
export interface ApiOptions {
  auditor: AuditorService;
  guard: Pick<Guard, 'read' | 'rebuild'>;
  /**
   * What a request asks about.
   *
   * @throws ServiceUnavailableError before the ledger was read to its end for the first time
   */
  contextOf(query: FilterQuery): Promise<InsightContext>;
  projector: Projector;
  /** Asks for the ledger to be read at once. */
  readSoon(): Promise<void>;
  sources: Pick<Sources, 'get'>;
  status: StatusService;
  /** What every answer says about itself. */
  headOf(context: InsightContext): Promise<InsightHead>;
}
