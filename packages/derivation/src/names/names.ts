import { hash } from '../text/hash';

/** Namespace of a sector in an environment. */
export function namespaceOf(sector: string, environment: string): string {
  return `${sector}-${environment}`;
}

/**
 * A DNS label for a name that documents spell freely (containers, volumes). A name that had to
 * change carries a fingerprint of the original, so that two names never become one.
 */
export function labelOf(name: string): string {
  if (/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
    return name;
  }
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return `${plain || 'x'}-${hash(name).slice(0, 8)}`;
}

/**
 * Name of an object that a service has several of: `checkout.stripe-key`. The dot cannot occur
 * in a part, so two services of a namespace never meet in one name.
 */
export function partName(service: string, ...parts: string[]): string {
  return [service, ...parts.map(labelOf)].join('.');
}

/**
 * Like {@link partName} without dots, for objects whose name is copied into places that accept
 * only a DNS label: `checkout-db`. A part with a hyphen carries a fingerprint, because
 * `a-b` + `c` and `a` + `b-c` would be the same text.
 */
export function flatName(service: string, part: string): string {
  const label = labelOf(part);
  return label.includes('-')
    ? `${service}-${label}-${hash(`${service}/${part}`).slice(0, 5)}`
    : `${service}-${label}`;
}

/** Host name of a service inside the cluster. */
export function serviceHost(name: string, namespace: string): string {
  return `${name}.${namespace}.svc.cluster.local`;
}

/** Short name of an entity reference: `payments` for `group:default/payments`. */
export function shortName(entityRef: string): string {
  return entityRef.slice(entityRef.lastIndexOf('/') + 1);
}
