import { z } from 'zod';
import { HealthReader } from './HealthReader';

const daemonSet = z.object({
  metadata: z.object({ generation: z.number().default(0) }),
  status: z
    .object({
      observedGeneration: z.number().default(0),
      desiredNumberScheduled: z.number().default(0),
      updatedNumberScheduled: z.number().default(0),
      numberReady: z.number().default(0),
    })
    .default({
      observedGeneration: 0,
      desiredNumberScheduled: 0,
      updatedNumberScheduled: 0,
      numberReady: 0,
    }),
});

/** A DaemonSet: a pod of the latest version is ready on every node that it is for. */
export const daemonSetHealth: HealthReader = object => {
  const { metadata, status } = daemonSet.parse(object);
  const { desiredNumberScheduled, updatedNumberScheduled, numberReady } =
    status;
  const message = `${numberReady} of ${desiredNumberScheduled} pods ready`;
  if (status.observedGeneration < metadata.generation) {
    return { level: 'progressing', message: `${message}; a change begins` };
  }
  if (desiredNumberScheduled === 0) {
    return { level: 'none', message: 'No node asks for a pod' };
  }
  return Math.min(updatedNumberScheduled, numberReady) < desiredNumberScheduled
    ? { level: 'progressing', message }
    : { level: 'healthy', message };
};
