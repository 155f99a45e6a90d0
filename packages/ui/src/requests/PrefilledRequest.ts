import { RequestInput } from '@ridgeway/plugin-platform-common';

/** What a request asks for, before its author says why. */
export type PrefilledRequest = Omit<RequestInput, 'reason'>;
