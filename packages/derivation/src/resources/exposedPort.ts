import { ServiceScope } from '../service/ServiceScope';
import { MemberPort } from '../world/Member';

/** Hosts that a service may answer at, as far as the gate permits them. */
export function exposedHosts({
  intent,
  access,
}: Pick<ServiceScope, 'intent' | 'access'>): string[] {
  return (intent.exposure?.hosts ?? []).filter(host =>
    access.permits('Expose', host),
  );
}

/** The port that the ingress gateway sends traffic to; undefined when nothing is exposed. */
export function exposedPort(
  scope: Pick<ServiceScope, 'intent' | 'access'>,
): MemberPort | undefined {
  const { exposure, ports } = scope.intent;
  return exposure && exposedHosts(scope).length > 0
    ? ports.find(({ name }) => name === exposure.port)
    : undefined;
}
