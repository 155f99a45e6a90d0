import { AuditorService } from '@backstage/backend-plugin-api';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { ChangeService } from '../changes/ChangeService';
import { LiveStates } from '../clusters/views/LiveStates';
import { CodeRepositories } from '../code/CodeRepositories';
import { CodeService } from '../code/CodeService';
import { Deprecations } from '../deprecations/startDeprecations';
import { DerivationService } from '../derivation/DerivationService';
import { FactRecorder } from '../ledger/FactRecorder';
import { CheckpointStore } from '../ledger/keeping/CheckpointStore';
import { LedgerKeeper } from '../ledger/keeping/LedgerKeeper';
import { Ledger } from '../ledger/Ledger';
import { Migrations } from '../migrations/startMigrations';
import { PreviewService } from '../preview/PreviewService';
import { RegistryService } from '../registry/RegistryService';
import { Requests } from '../requests/startRequests';
import { SourceReader } from '../sources/SourceReader';
import { TokenService } from '../tokens/TokenService';
import { RequestGuard } from './RequestGuard';

/** What the routes need. */
export interface ApiOptions {
  auditor: AuditorService;
  changes: ChangeService;
  checkpoints: CheckpointStore;
  code: CodeService;
  codeRepositories: CodeRepositories;
  deprecations: Deprecations;
  derivation: DerivationService;
  facts: FactRecorder;
  guard: RequestGuard;
  host: IntentRepositoryHost;
  keeper: LedgerKeeper;
  ledger: Ledger;
  live: LiveStates;
  migrations: Migrations;
  platformTeam: string;
  preview: PreviewService;
  registry: RegistryService;
  requests: Requests;
  sources: readonly SourceReader[];
  tokens: TokenService;
}
