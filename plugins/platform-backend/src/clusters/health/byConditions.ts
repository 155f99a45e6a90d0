import { z } from 'zod';
import { conditionList, LiveConditions } from './conditions';
import { HealthReader, ReadHealth } from './HealthReader';

/** Types whose `True` means that all is well; the first ones tell more. */
const GOOD = [
  'Ready',
  'Programmed',
  'Accepted',
  'ResolvedRefs',
  'Synced',
  'Available',
  'ScalingActive',
  'AbleToScale',
];

/** Reasons of a `False` that passes by itself. */
const UNDER_WAY =
  /Creat|Pending|Progress|Issuing|Waiting|Reconciling|DoesNotExist|Unavailable/;

const object_ = z.object({
  status: z.object({ conditions: conditionList }).optional(),
});

/** Anything that carries conditions: certificates, secrets from a store, composite resources. */
export const healthByConditions: HealthReader = object =>
  judge(object_.parse(object).status?.conditions ?? []);

/** How something does that has such conditions. */
export function judge(conditions: LiveConditions): ReadHealth {
  const telling = GOOD.flatMap(type =>
    conditions.filter(condition => condition.type === type),
  );
  const worst =
    telling.find(({ status }) => status === 'False') ??
    telling.find(({ status }) => status !== 'True');
  if (worst) {
    const { type, status, reason = '', message } = worst;
    return {
      level:
        status === 'False' && !UNDER_WAY.test(reason)
          ? 'failing'
          : 'progressing',
      message: `Not ${type}${reason && `: ${reason}`}${
        message ? `. ${message}` : ''
      }`,
    };
  }
  return telling.length === 0
    ? { level: 'progressing', message: 'Nothing has answered for it yet' }
    : { level: 'healthy', message: telling[0].type };
}
