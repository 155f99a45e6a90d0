import { PlatformApi } from '../PlatformApi';

/** A platform that answers nothing but what a test gives it. */
export type PlatformMock = jest.Mocked<PlatformApi>;

/** Creates a platform whose every call fails until the test says what it answers. */
export function createPlatformMock(): PlatformMock {
  const missing = (name: string) =>
    jest.fn().mockRejectedValue(new Error(`the test does not expect ${name}`));
  return {
    getSectors: missing('getSectors'),
    getSector: missing('getSector'),
    getSectorResources: missing('getSectorResources'),
    getSectorHistory: missing('getSectorHistory'),
    getServices: missing('getServices'),
    getService: missing('getService'),
    getServiceResources: missing('getServiceResources'),
    getServiceHistory: missing('getServiceHistory'),
    getGuardrails: missing('getGuardrails'),
    getGuardrail: missing('getGuardrail'),
    visitGuardrail: missing('visitGuardrail'),
    getIntents: missing('getIntents'),
    getSettings: missing('getSettings'),
    getOffer: missing('getOffer'),
    getRegistry: missing('getRegistry'),
    preview: missing('preview'),
    change: missing('change'),
    createCode: missing('createCode'),
    getRequests: missing('getRequests'),
    getRequest: missing('getRequest'),
    draftRequest: missing('draftRequest'),
    openRequest: missing('openRequest'),
    grantRequest: missing('grantRequest'),
    declineRequest: missing('declineRequest'),
    withdrawRequest: missing('withdrawRequest'),
    commentOnRequest: missing('commentOnRequest'),
    getExceptions: missing('getExceptions'),
    getConnections: missing('getConnections'),
    getConsentRemoval: missing('getConsentRemoval'),
    getActivity: missing('getActivity'),
    getFacts: missing('getFacts'),
    exportFacts: missing('exportFacts'),
    importFacts: missing('importFacts'),
    removeExampleFacts: missing('removeExampleFacts'),
    appendCheckpoint: missing('appendCheckpoint'),
    getCheckpoint: missing('getCheckpoint'),
    getSources: missing('getSources'),
    getRegistryEntries: missing('getRegistryEntries'),
    getBlastRadius: missing('getBlastRadius'),
    getAccess: missing('getAccess'),
    getTokens: missing('getTokens'),
    issueToken: missing('issueToken'),
    revokeToken: missing('revokeToken'),
  };
}
