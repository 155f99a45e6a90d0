import { calledService } from '@ridgeway/intent';
import { mainPort } from '../world/Member';
import { namespaceOf, partName, serviceHost } from '../names/names';
import { externalsOf } from '../egress/externals';
import type { ServiceScope } from './ServiceScope';

/** A value that only the cluster knows: a key of a Secret. */
export interface SecretValue {
  /** Name placeholders use, for messages. */
  resource: string;
  key: string;
  /** Secret in the namespace that holds it. */
  secretName: string;
  /** Where the value is read from. */
  origin: SecretOrigin;
  /** False when a gate denied it. */
  permitted: boolean;
}

/** The secret store, at a path if there is one, or a Secret that a managed resource writes. */
export type SecretOrigin =
  | { kind: 'store'; path: string | undefined }
  | { kind: 'connection' };

/** What a placeholder stands for; undefined when there is no such output. */
export type Output = string | SecretValue | undefined;

/** Port assumed for a callee that is not there yet, so that its callers can be derived before it. */
const PORT_OF_MISSING_CALLEE = 80;

/** Looks up `${metadata...}` and `${resources...}` placeholders. */
export function outputOf(scope: ServiceScope, path: readonly string[]): Output {
  if (path[0] === 'metadata') {
    return metadataOutput(scope, path.slice(1));
  }
  const [root, name, ...rest] = path;
  const resource = scope.intent.resources.find(([key]) => key === name)?.[1];
  if (root !== 'resources' || !resource || rest.length === 0) {
    return undefined;
  }
  switch (resource.type) {
    case 'service':
      return serviceOutput(
        scope,
        calledService(resource, name, scope.member.sector),
        rest,
      );
    case 'external-service':
      return externalOutput(scope, name, rest);
    case 'secret':
      return secretOutput(scope, name, rest);
    case 'volume':
      return rest.length === 1 && rest[0] === 'source'
        ? scope.volumes.find(volume => volume.name === name)?.claim
        : undefined;
    default:
      return managedOutput(scope, name, rest);
  }
}

function metadataOutput(scope: ServiceScope, path: readonly string[]): Output {
  let value: unknown = scope.document.document.metadata;
  for (const segment of path) {
    if (
      typeof value !== 'object' ||
      value === null ||
      !Object.hasOwn(value, segment)
    ) {
      return undefined;
    }
    value = Object.entries(value).find(([key]) => key === segment)?.[1];
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function serviceOutput(
  { index, place, outbound }: ServiceScope,
  callee: string,
  [output, ...rest]: readonly string[],
): Output {
  const [sector, name] = callee.split('/');
  const host = serviceHost(name, namespaceOf(sector, place.environment));
  const agreed = outbound.find(edge => edge.callee === callee)?.ports ?? [];
  const ports = agreed.length > 0 ? agreed : index.member(callee)?.ports ?? [];
  const port = mainPort(ports)?.port ?? PORT_OF_MISSING_CALLEE;
  if (rest.length > 0) {
    return undefined;
  }
  switch (output) {
    case 'host':
      return host;
    case 'port':
      return String(port);
    case 'url':
      return `http://${host}:${port}`;
    default:
      return undefined;
  }
}

function externalOutput(
  { member }: ServiceScope,
  name: string,
  path: readonly string[],
): Output {
  const endpoints =
    externalsOf(member).find(external => external.name === name)?.endpoints ??
    [];
  const [named, field] = path.length === 1 ? [undefined, path[0]] : path;
  const endpoint =
    named === undefined
      ? endpoints[0]
      : endpoints.find(candidate => candidate.name === named);
  if (!endpoint || path.length > 2) {
    return undefined;
  }
  switch (field) {
    case 'host':
      return endpoint.host;
    case 'port':
      return String(endpoint.port);
    case 'url':
      return endpoint.url;
    default:
      return undefined;
  }
}

function secretOutput(
  { secrets, name: service }: ServiceScope,
  name: string,
  [key, ...rest]: readonly string[],
): Output {
  const use = secrets.find(secret => secret.name === name);
  return use && rest.length === 0 && use.keys.includes(key)
    ? {
        resource: name,
        key,
        secretName: partName(service, name),
        origin: { kind: 'store', path: use.path },
        permitted: use.permitted,
      }
    : undefined;
}

function managedOutput(
  { managed }: ServiceScope,
  name: string,
  [key, ...rest]: readonly string[],
): Output {
  const use = managed.find(resource => resource.name === name);
  return use?.provided &&
    rest.length === 0 &&
    use.provided.outputs.includes(key)
    ? {
        resource: name,
        key,
        secretName: connectionSecretName(
          use.provided.connectionSecret,
          use.object,
        ),
        origin: { kind: 'connection' },
        permitted: use.permitted,
      }
    : undefined;
}

/** Name of the Secret that a managed resource writes its connection to. */
export function connectionSecretName(template: string, object: string): string {
  return template.replaceAll('${name}', object);
}
