import { ServicePrincipal } from '../model/Authorizer';
import { Member } from './Member';
import { Place } from './Place';

/** Annotation that says how settled a service is; policies may use it. */
export const LIFECYCLE_ANNOTATION = 'ridgeway.dev/lifecycle';
const DEFAULT_LIFECYCLE = 'production';

/** The principal that gates ask about: a member in one environment. */
export function principalFor(member: Member, place: Place): ServicePrincipal {
  const { metadata } = member.document.document;
  return {
    id: member.subject,
    name: member.name,
    sector: member.sector,
    owner: place.owner,
    environment: place.environment,
    kind: member.kind,
    lifecycle:
      metadata.annotations?.[LIFECYCLE_ANNOTATION] ?? DEFAULT_LIFECYCLE,
    version: member.document.writtenAs,
    labels: textRecord(metadata.labels),
  };
}

function textRecord(value: unknown): Record<string, string> {
  const labels: Record<string, string> = {};
  if (typeof value === 'object' && value !== null) {
    for (const [key, label] of Object.entries(value)) {
      if (typeof label === 'string') {
        labels[key] = label;
      }
    }
  }
  return labels;
}
