import { InputError } from '@backstage/errors';
import {
  FeatureDecline,
  FeatureGrant,
  FeatureVerdict,
  FeatureWeighing,
  RequestInput,
} from '@ridgeway/plugin-platform-common';
import { KindContext } from '../kinds/RequestKindDefinition';
import { RequestStore } from '../store/RequestStore';
import { weigh } from './weigh';

/** Weighs feature requests, and holds decisions about them to the product rules. */
export class Weighing {
  constructor(private readonly options: { store: RequestStore }) {}

  /** Undefined for what is no feature. */
  async of(
    { kind, object, pattern, subject }: RequestInput,
    { now, snapshot: { world } }: KindContext,
  ): Promise<FeatureWeighing | undefined> {
    if (kind !== 'feature') {
      return undefined;
    }
    const others = await this.options.store.askingFor({ object, pattern });
    return weigh([subject, ...others], pattern, { world, now });
  }

  /**
   * What saying yes to a feature request is published with; undefined for what is no feature.
   *
   * @throws InputError when the decision does not say what people will want to know
   */
  async granted(
    request: RequestInput,
    decision: { reason?: string; feature?: FeatureGrant },
    context: KindContext,
  ): Promise<FeatureVerdict | undefined> {
    const { feature } = decision;
    const weighing = await this.of(request, context);
    if (!weighing) {
      return undefined;
    }
    if (!decision.reason?.trim()) {
      throw new InputError(
        'Say why it is a yes: decisions about features are published with their reasons.',
      );
    }
    if (!feature) {
      throw new InputError(
        'Say whether it would make developers say how infrastructure works (feature.leaksInfrastructure): the product rules ask for it.',
      );
    }
    return verdictOf(weighing, { ...feature, outcome: 'yes' });
  }

  /**
   * What declining a feature request is published with; undefined for what is no feature.
   *
   * @throws InputError when the decision does not say what people will want to know
   */
  async declined(
    request: RequestInput,
    feature: FeatureDecline | undefined,
    context: KindContext,
  ): Promise<FeatureVerdict | undefined> {
    const weighing = await this.of(request, context);
    if (!weighing) {
      return undefined;
    }
    if (!feature) {
      throw new InputError(
        'Say whether it is no or later (feature.outcome), and whether it would make developers say how infrastructure works (feature.leaksInfrastructure): the product rules ask for it.',
      );
    }
    if (feature.outcome === 'no' && !feature.alternative?.trim()) {
      throw new InputError(
        'Name an alternative (feature.alternative): whoever asked has to go on from there.',
      );
    }
    return verdictOf(weighing, feature);
  }
}

function verdictOf(
  { evidence }: FeatureWeighing,
  {
    alternative,
    leaksInfrastructure,
    outcome,
  }: Pick<FeatureVerdict, 'alternative' | 'outcome'> & FeatureGrant,
): FeatureVerdict {
  const instead = alternative?.trim();
  return {
    outcome,
    ...(instead && { alternative: instead }),
    evidence: { ...evidence, leaksInfrastructure },
  };
}
