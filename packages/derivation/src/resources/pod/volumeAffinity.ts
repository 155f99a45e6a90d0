import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import { isSharedOnOneNode } from '../../service/mountedVolumes';
import { ServiceScope } from '../../service/ServiceScope';
import { SERVICE_LABEL } from '../../world/Member';

/**
 * Keeps the pods that share a volume of one node on that node: elsewhere they would wait for a
 * volume that cannot follow them. Undefined when there is no such volume.
 */
export function volumeAffinity({
  volumes,
  canBeMany,
}: Pick<ServiceScope, 'volumes' | 'canBeMany'>): IAffinity | undefined {
  const shared = volumes.filter(volume => isSharedOnOneNode(volume, canBeMany));
  return shared.length === 0
    ? undefined
    : {
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: shared.map(
            ({ mountedBy }) => ({
              topologyKey: 'kubernetes.io/hostname',
              labelSelector: {
                matchExpressions: [
                  {
                    key: SERVICE_LABEL,
                    operator: 'In' as const,
                    values: mountedBy.map(subject =>
                      subject.slice(subject.indexOf('/') + 1),
                    ),
                  },
                ],
              },
            }),
          ),
        },
      };
}
