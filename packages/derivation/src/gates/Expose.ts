import { isInsideDomains } from '@ridgeway/intent';
import { shortName } from '../names/names';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { permitFor } from './permit';

/** May this service answer at that host? Hosts lie inside the sector's domains. */
export const expose: GateDefinition = {
  gate: 'Expose',
  guardrail: 'hosts-in-domains',
  reason: 'HostDenied',
  questions: ({ member, place, intent }) =>
    (intent?.exposure?.hosts ?? []).map(host => {
      const resource = {
        type: 'Host' as const,
        id: host,
        attributes: {
          inDomains: isInsideDomains(
            host,
            place.document.document.spec.domains ?? [],
          ),
        },
      };
      return {
        use: host,
        resource,
        wish: `answer at host ${host}`,
        owner: place.owner,
        remedy: () => ({
          summary: `Use a host inside the sector's domains, or ask ${shortName(
            place.owner,
          )} to add the domain.`,
          owner: place.owner,
          request: {
            kind: 'exception' as const,
            subject: member.subject,
            object: host,
          },
          permit: permitFor(
            'Expose',
            member.subject,
            resource,
            'answers-at',
            undefined,
          ).text,
          location: locationOf(place.document, ['spec', 'domains']),
        }),
      };
    }),
};
