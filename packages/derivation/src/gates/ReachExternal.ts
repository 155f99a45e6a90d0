import { Endpoint } from '@ridgeway/intent';
import { AuthorizationResource } from '../model/Authorizer';
import { Place } from '../world/Place';
import { externalsOf } from '../egress/externals';
import { shortName } from '../names/names';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { permitFor } from './permit';

/** May this service reach that destination outside? The sector's egress list says so. */
export const reachExternal: GateDefinition = {
  gate: 'ReachExternal',
  guardrail: 'egress-is-declared',
  reason: 'ExternalAccessDenied',
  questions: ({ member, place }) =>
    externalsOf(member).flatMap(external =>
      external.endpoints.map(({ name, host, port, scheme }) => {
        const id = `${host}:${port}`;
        const resource = externalResource(place, { host, port, scheme });
        return {
          use: `${external.name}/${name}`,
          resource,
          wish: `reach ${id}`,
          owner: place.owner,
          remedy: () => {
            const permit = permitFor(
              'ReachExternal',
              member.subject,
              resource,
              'reaches',
              undefined,
            );
            return {
              summary: `${shortName(
                place.owner,
              )} can add ${id} to spec.egress of the sector.`,
              owner: place.owner,
              request: {
                kind: 'external' as const,
                subject: member.subject,
                object: id,
              },
              permit: permit.text,
              location: locationOf(place.document, ['spec', 'egress']),
            };
          },
        };
      }),
    ),
};

/** What is asked of the gate for a destination outside. */
export function externalResource(
  place: Pick<Place, 'document'>,
  { host, port, scheme }: Pick<Endpoint, 'host' | 'port' | 'scheme'>,
): AuthorizationResource {
  return {
    type: 'ExternalEndpoint',
    id: `${host}:${port}`,
    attributes: {
      host,
      port,
      protocol: scheme,
      listed: isListed(place.document.document.spec.egress, host, port),
    },
  };
}

/** True when an egress list names the destination; `*.example.com` stands for any depth below it. */
export function isListed(
  egress: readonly string[] | undefined,
  host: string,
  port: number,
): boolean {
  return (egress ?? []).some(entry => {
    const colon = entry.lastIndexOf(':');
    const allowed = entry.slice(0, colon).toLowerCase();
    return (
      Number(entry.slice(colon + 1)) === port &&
      (allowed.startsWith('*.')
        ? host.endsWith(allowed.slice(1))
        : host === allowed)
    );
  });
}
