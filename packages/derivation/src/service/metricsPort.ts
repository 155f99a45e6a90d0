import { MemberPort } from '../world/Member';
import { EffectiveIntent } from './EffectiveIntent';

/** The port with metrics: the one `telemetry.port` names, otherwise one that is called `metrics`. */
export function metricsPort({
  telemetry,
  ports,
}: Pick<EffectiveIntent, 'telemetry' | 'ports'>): MemberPort | undefined {
  const name = telemetry?.port ?? 'metrics';
  return ports.find(port => port.name === name);
}

/** Path of the metrics at that port. */
export function metricsPath({
  telemetry,
}: Pick<EffectiveIntent, 'telemetry'>): string {
  return telemetry?.path ?? '/metrics';
}
