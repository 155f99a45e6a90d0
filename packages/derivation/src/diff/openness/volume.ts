import { OpeningKind, opens } from './OpeningKind';
import { containersOf, podOf } from './pods';

/** Storage that it mounts. */
export const volume: OpeningKind = {
  kind: 'volume',
  doors(object) {
    const pod = podOf(object);
    if (!pod) {
      return [];
    }
    const mounts = containersOf(pod).flatMap(
      ({ volumeMounts }) => volumeMounts ?? [],
    );
    return (pod.volumes ?? []).flatMap(
      ({ name, persistentVolumeClaim, hostPath }) => {
        const storage = persistentVolumeClaim
          ? `volume ${persistentVolumeClaim.claimName}`
          : hostPath && `${hostPath.path} of its node`;
        const used = mounts.filter(mount => mount.name === name);
        const writes = used.some(({ readOnly }) => readOnly !== true);
        return storage === undefined || used.length === 0
          ? []
          : [
              opens('storage', `reads ${storage}`),
              ...(writes ? [opens('storage', `writes ${storage}`)] : []),
            ];
      },
    );
  },
};
