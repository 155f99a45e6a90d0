import { FeatureDecline, FeatureGrant } from '@ridgeway/plugin-platform-common';
import { RequestDeclineFlags } from '../../definitions/flags';
import { UsageError } from '../../UsageError';

/** What saying yes to a feature takes; undefined when the options are not about one. */
export function featureGrant({
  leaksInfrastructure,
}: Pick<RequestDeclineFlags, 'leaksInfrastructure'>): FeatureGrant | undefined {
  return leaksInfrastructure === undefined
    ? undefined
    : { leaksInfrastructure: leaksInfrastructure === 'yes' };
}

/**
 * What declining a feature takes; undefined when the options are not about one.
 *
 * @throws UsageError when only some of them are there
 */
export function featureDecline(
  flags: Pick<
    RequestDeclineFlags,
    'alternative' | 'leaksInfrastructure' | 'outcome'
  >,
): FeatureDecline | undefined {
  const { alternative, outcome } = flags;
  const answer = featureGrant(flags);
  if (!answer && outcome === undefined && alternative === undefined) {
    return undefined;
  }
  if (!answer || outcome === undefined) {
    throw new UsageError(
      'A feature is declined with --outcome and --leaks-infrastructure together: the product rules ask for both.',
    );
  }
  return { ...answer, outcome, ...(alternative && { alternative }) };
}
