import { Derivation } from '../model/Derivation';
import { podTemplatesIn } from './podTemplatesOf';

/**
 * Secrets that come to be, as `namespace name`: what an ExternalSecret makes, and what a managed
 * resource of the tests' platform writes.
 */
export function secretsGiven({ resources }: Derivation): Set<string> {
  return new Set(
    resources.flatMap(({ object: { kind, metadata } }) => {
      const { namespace, name } = metadata;
      switch (kind) {
        case 'ExternalSecret':
          return [`${namespace} ${name}`];
        case 'PostgresInstance':
          return [`${namespace} ${name}-conn`];
        default:
          return [];
      }
    }),
  );
}

/** Secrets that pods read or are pulled with, in the same form. */
export function secretsRead({ resources }: Derivation): string[] {
  return resources.flatMap(({ object }) =>
    podTemplatesIn(object).flatMap(({ spec }) =>
      [
        ...(spec?.containers ?? [])
          .flatMap(({ env }) => env ?? [])
          .map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
        ...(spec?.volumes ?? []).map(({ secret }) => secret?.secretName),
        ...(spec?.imagePullSecrets ?? []).map(({ name }) => name),
      ]
        .filter(name => name !== undefined)
        .map(name => `${object.metadata.namespace} ${name}`),
    ),
  );
}
