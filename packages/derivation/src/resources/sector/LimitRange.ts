import type { ILimitRange } from 'kubernetes-models/v1/LimitRange';
import { SectorScope } from '../../sector/SectorScope';
import { DEFAULT_MEMORY_LIMIT, DEFAULT_REQUESTS } from '../pod/computeOf';
import { ResourceKind } from '../ResourceKind';

/** What a container gets that says nothing, also one that was applied by hand. */
export const limitRange: ResourceKind<SectorScope> = {
  kind: 'LimitRange',
  derive: scope => [
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: scope.metadata('sector', { guardrail: 'bounded-compute' }),
      spec: {
        limits: [
          {
            type: 'Container',
            defaultRequest: { ...DEFAULT_REQUESTS },
            default: { memory: DEFAULT_MEMORY_LIMIT },
          },
        ],
      },
    } satisfies ILimitRange,
  ],
  explain: () => [
    {
      field: '',
      guardrail: 'bounded-compute',
      why: 'A container that says nothing still asks for something and is bounded.',
    },
  ],
};
