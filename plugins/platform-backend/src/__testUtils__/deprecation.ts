import { DeprecationInput } from '@ridgeway/plugin-platform-common';

const DAY_MS = 86_400_000;

/** The day so many days from now: `2026-11-22`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The end of consents in services: it concerns payments/charge alone. */
export function consentsEnd(
  spec: Partial<DeprecationInput['spec']> = {},
): DeprecationInput {
  return {
    id: 'consents',
    spec: {
      of: { field: { kind: 'Service', path: 'spec.consents' } },
      title: 'Consents in services',
      reason: 'They are hard to read',
      replacement: 'Policies of the sector',
      owner: 'group:default/platform',
      contact: '#platform-help',
      ...spec,
    },
  };
}

/** Path of its document. */
export const CONSENTS_END_PATH = 'platform/deprecations/consents.yaml';

/** Its document; `more` are lines of `spec`, `of` something else that goes away. */
export function consentsEndText(
  more = '',
  of = '{ field: { kind: Service, path: spec.consents } }',
): string {
  return `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: consents }
spec:
  of: ${of}
  title: Consents in services
  reason: They are hard to read
  replacement: Policies of the sector # or none at all
  owner: group:default/platform
  contact: '#platform-help'
${more}`;
}
