import { InputError, NotFoundError } from '@backstage/errors';
import { Workload } from '@ridgeway/plugin-telemetry-node';
import { KnownService } from './KnownService';

/**
 * Where a service runs.
 *
 * @param environment - absent: the last of its sector, which is closest to production
 * @throws InputError when the sector has no environment of that name
 * @throws NotFoundError when the sector has none at all
 */
export function workloadIn(
  { sector, subject, workloads }: KnownService,
  environment: string | undefined,
): Workload {
  if (environment === undefined) {
    const last = workloads.at(-1);
    if (!last) {
      throw new NotFoundError(
        `${subject} runs nowhere: its sector has no environments. The owner of ${sector} adds them to sector.yaml.`,
      );
    }
    return last;
  }
  const found = workloads.find(each => each.environment === environment);
  if (!found) {
    throw new InputError(
      `${sector} has no environment ${environment}. It has ${workloads
        .map(each => each.environment)
        .join(', ')}.`,
    );
  }
  return found;
}
