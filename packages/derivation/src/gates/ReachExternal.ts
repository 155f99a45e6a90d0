import { Endpoint, isListed } from '@ridgeway/intent';
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
              )} can add it to the egress of the sector: ask to open the way out.`,
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
