import { OpeningKind, opens } from './OpeningKind';
import { podOf } from './pods';

/** Pods that hold a token for the Kubernetes API. */
export const token: OpeningKind = {
  kind: 'token',
  doors(object) {
    const pod = podOf(object);
    return pod && pod.automountServiceAccountToken !== false
      ? [opens('pod', 'holds a token for the Kubernetes API')]
      : [];
  },
};
