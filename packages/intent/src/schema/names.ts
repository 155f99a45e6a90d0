import { z } from 'zod';
import { hints } from './hints';

/** RFC 1123 label: what Kubernetes accepts as the name of a namespace or a Service. */
export const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** RFC 1123 host name of at least two labels, lower case, no wildcard. */
export const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$/;

/** A Kubernetes quantity (`100m`, `1.5`, `64Mi`, `2G`). */
export const QUANTITY =
  /^([0-9]+(\.[0-9]+)?|\.[0-9]+)(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/;

/** A name that becomes a Kubernetes object name or label: an RFC 1123 label. */
export const dnsLabel = z.string().regex(DNS_LABEL).register(hints, {
  reason: 'NotADnsLabel',
  allowed:
    'a DNS label: lower-case letters, digits and hyphens, at most 63 characters, starting and ending with a letter or digit',
});

/** Name of a port: an IANA service name, which is what Kubernetes allows. */
export const portName = z
  .string()
  .regex(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/)
  .register(hints, {
    reason: 'NotAPortName',
    allowed:
      'a port name: lower-case letters, digits and single hyphens, at least one letter, at most 15 characters',
  });

/** A fully qualified host name. */
export const hostName = z
  .string()
  .regex(HOST_NAME)
  .register(hints, {
    reason: 'NotAHostName',
    allowed: 'a full host name: lower case, no wildcard, no port',
  })
  .meta({ examples: ['shop.example.com'] });

/** A Kubernetes resource quantity; numbers are read as their decimal text. */
export const quantity = z
  .union([z.string(), z.number().nonnegative()])
  .transform(value => String(value))
  .pipe(z.string().regex(QUANTITY))
  .register(hints, {
    reason: 'NotAQuantity',
    allowed: 'a Kubernetes quantity such as 100m, 2 or 256Mi',
  });

/** `sector/name`: how one service names another, or a secret names its sector. */
export const sectorScopedName = z
  .string()
  .regex(
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\/[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  )
  .register(hints, {
    reason: 'NotAScopedName',
    allowed: '<sector>/<name>, both DNS labels',
  })
  .meta({ examples: ['retail/inventory'] });

/** An entity reference of the catalog: `group:default/commerce`. */
export const entityRef = z
  .string()
  .regex(/^(group|user):[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/)
  .register(hints, {
    reason: 'NotAnEntityRef',
    allowed:
      'an entity reference such as group:default/commerce or user:default/ana',
  })
  .meta({ examples: ['group:default/commerce'] });

/** A calendar day or an ISO 8601 moment in UTC. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/)
  .refine(isCalendarMoment)
  .register(hints, {
    reason: 'NotADate',
    allowed: 'a day (YYYY-MM-DD) or a moment in UTC (YYYY-MM-DDThh:mm:ssZ)',
  })
  .meta({ examples: ['2026-12-01'] });

/** A container image: a reference without blanks. */
export const image = z
  .string()
  .regex(/^[^\s]+$/)
  .register(hints, {
    reason: 'NotAnImage',
    allowed: 'an image reference without blanks',
  })
  .meta({ examples: ['registry.example/checkout:1.4.2'] });

/** Name of an environment variable, as the Score specification has it. */
export const variableName = z
  .string()
  .regex(/^[^=]+$/)
  .register(hints, {
    reason: 'NotAVariableName',
    allowed: 'a variable name: not empty, no equals sign',
  });

/** A duration such as `300ms`. */
export const duration = z
  .string()
  .regex(/^[0-9]+(ms|s|m|h|d)$/)
  .register(hints, {
    reason: 'NotADuration',
    allowed: 'a whole number with a unit: ms, s, m, h or d',
  });

/** A number of a TCP or UDP port. */
export const portNumber = z.int().min(1).max(65535);

/** 30 February matches the pattern, but is no day. */
function isCalendarMoment(text: string): boolean {
  const time = Date.parse(text);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text.slice(0, 10)
  );
}
