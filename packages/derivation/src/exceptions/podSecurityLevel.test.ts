import { Overrides } from '@ridgeway/intent';
import { podSecurityLevel } from './podSecurityLevel';

describe('podSecurityLevel', () => {
  const cases: Array<[string, Overrides[]]> = [
    ['restricted', []],
    ['restricted', [{ readWriteRootFilesystem: true }]],
    ['restricted', [{ capabilities: ['NET_BIND_SERVICE'] }]],
    ['restricted', [{ loadBalancer: true, nodeSelector: { a: 'b' } }]],
    ['baseline', [{ runAsRoot: true }]],
    ['baseline', [{ privilegeEscalation: true }]],
    ['baseline', [{ capabilities: ['CHOWN', 'NET_BIND_SERVICE'] }]],
    ['privileged', [{ capabilities: ['NET_ADMIN'] }]],
    ['privileged', [{ seccompProfile: 'Unconfined' }]],
    ['privileged', [{ hostNetwork: true }]],
    ['privileged', [{ hostPID: true }]],
    ['privileged', [{ hostIPC: true }]],
    ['privileged', [{ privileged: true }, { runAsRoot: true }]],
  ];

  it.each(cases)('is %s for %j', (level, overrides) => {
    expect(podSecurityLevel(overrides)).toBe(level);
  });
});
