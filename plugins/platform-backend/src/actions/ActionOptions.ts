import { AuditorService } from '@backstage/backend-plugin-api';
import { DerivationService } from '../derivation/DerivationService';
import { PreviewService } from '../preview/PreviewService';
import { RequestAccess } from '../requests/access/RequestAccess';
import { RequestService } from '../requests/RequestService';

/** What actions for agents need. */
export interface ActionOptions {
  auditor: AuditorService;
  derivation: DerivationService;
  platformTeam: string;
  preview: PreviewService;
  requests: {
    access: Pick<RequestAccess, 'of'>;
    service: Pick<RequestService, 'get' | 'list' | 'open'>;
  };
}
