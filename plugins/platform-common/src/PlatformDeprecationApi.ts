import {
  ChangeResult,
  DeprecationInput,
  DeprecationPreview,
  DeprecationSummary,
  DeprecationView,
  EnforceRequest,
  SnoozeRequest,
} from './model';
import { PlatformRequestOptions } from './PlatformRequestOptions';

/** What the platform API answers about things that go away. */
export interface PlatformDeprecationApi {
  /** Deprecations, drafts among them for those who manage them; those that end first at the top. */
  getDeprecations(
    options?: PlatformRequestOptions,
  ): Promise<{ items: DeprecationSummary[] }>;
  getDeprecation(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<DeprecationView>;
  /** Who would be affected and what it would take. Nothing is stored. */
  previewDeprecation(
    input: DeprecationInput,
    options?: PlatformRequestOptions,
  ): Promise<DeprecationPreview>;
  /** Writes a draft down, or changes what is there; `spec.announced` announces it. */
  saveDeprecation(
    input: DeprecationInput,
    options?: PlatformRequestOptions,
  ): Promise<ChangeResult>;
  /** What is affected is no longer served. */
  enforceDeprecation(
    id: string,
    request: EnforceRequest,
    options?: PlatformRequestOptions,
  ): Promise<ChangeResult>;
  /** Serves again what was stopped. */
  undoEnforcement(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<ChangeResult>;
  /** Reminds teams now; all that are affected when none is named. */
  remindOfDeprecation(
    id: string,
    request: { teams?: string[] },
    options?: PlatformRequestOptions,
  ): Promise<{ reminded: string[] }>;
  snoozeDeprecation(
    id: string,
    request: SnoozeRequest,
    options?: PlatformRequestOptions,
  ): Promise<DeprecationView>;
}
