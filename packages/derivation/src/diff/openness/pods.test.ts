import { Body, doorsOf } from '../../__testUtils__/doorsOf';

const CLOSED = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

function pod(container: Body, spec: Body = {}): string[] {
  return doorsOf('apps/v1', 'Deployment', {
    spec: {
      template: {
        spec: {
          automountServiceAccountToken: false,
          containers: [
            {
              name: 'app',
              image: 'registry.example/shop/app:1',
              securityContext: CLOSED,
              ...container,
            },
          ],
          ...spec,
        },
      },
    },
  });
}

const IMAGE = 'image opens pod: runs registry.example/shop/app';

describe('openings of pods', () => {
  it('are none in a pod with the restricted profile but its image', () => {
    expect(pod({})).toEqual([IMAGE]);
  });

  it.each([
    [{ privileged: true }, 'is privileged'],
    [{ allowPrivilegeEscalation: true }, 'may gain privileges'],
    [{ runAsNonRoot: false }, 'may run as root'],
    [{ readOnlyRootFilesystem: false }, 'writes to its root file system'],
    [
      { seccompProfile: { type: 'Unconfined' } },
      'calls the kernel without a filter',
    ],
    [{ capabilities: { drop: [] } }, 'keeps default capabilities'],
    [
      { capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } },
      'has capability NET_ADMIN',
    ],
  ])('are what a container may beyond the profile: %j', (context, what) => {
    expect(pod({ securityContext: { ...CLOSED, ...context } })).toEqual([
      `privilege opens pod: ${what} (container app)`,
      IMAGE,
    ]);
  });

  it('are the host, tokens and storage of a pod', () => {
    expect(
      pod(
        { volumeMounts: [{ name: 'v', mountPath: '/v', readOnly: true }] },
        {
          hostNetwork: true,
          automountServiceAccountToken: true,
          volumes: [
            { name: 'v', persistentVolumeClaim: { claimName: 'c' } },
            { name: 'unused', hostPath: { path: '/' } },
          ],
        },
      ),
    ).toEqual([
      'volume opens storage: reads volume c',
      'privilege opens pod: uses the network of its node',
      'token opens pod: holds a token for the Kubernetes API',
      IMAGE,
    ]);
  });
});
