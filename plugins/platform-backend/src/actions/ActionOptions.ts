import { DerivationService } from '../derivation/DerivationService';
import { PreviewService } from '../preview/PreviewService';

/** What actions for agents need. */
export interface ActionOptions {
  derivation: DerivationService;
  platformTeam: string;
  preview: PreviewService;
}
