import { z } from 'zod';

/** RFC 1123 label: what Kubernetes accepts as the name of a namespace or a Service. */
export const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** RFC 1123 host name of at least two labels, lower case, no wildcard. */
export const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$/;

/** A Kubernetes quantity (`100m`, `1.5`, `64Mi`, `2G`). */
export const QUANTITY =
  /^([0-9]+(\.[0-9]+)?|\.[0-9]+)(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/;

/** A name that becomes a Kubernetes object name or label: an RFC 1123 label. */
export const dnsLabel = z.string().regex(DNS_LABEL, {
  error:
    'must be a DNS label: lower-case letters, digits and hyphens, at most 63 characters, starting and ending with a letter or digit',
});

/** A fully qualified host name. */
export const hostName = z.string().regex(HOST_NAME, {
  error: 'must be a host name in lower case, for example shop.example.com',
});

/** A Kubernetes resource quantity; numbers are read as their decimal text. */
export const quantity = z
  .union([z.string(), z.number().nonnegative()])
  .transform(value => String(value))
  .pipe(
    z.string().regex(QUANTITY, {
      error: 'must be a Kubernetes quantity, for example 100m, 2 or 256Mi',
    }),
  );

/** `sector/name`: how one service names another, or a secret names its sector. */
export const sectorScopedName = z
  .string()
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?\/[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, {
    error: 'must be <sector>/<name>, for example retail/inventory',
  });

/** An entity reference of the catalog: `group:default/commerce`. */
export const entityRef = z
  .string()
  .regex(/^(group|user):[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/, {
    error:
      'must be an entity reference, for example group:default/commerce or user:default/ana',
  });

/** A calendar day or an ISO 8601 moment in UTC. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/, {
    error: 'must be a date, for example 2026-12-01',
  });
