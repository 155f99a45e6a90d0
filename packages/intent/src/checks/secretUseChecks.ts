import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { parseTemplate } from '../placeholders/parseTemplate';
import { secretKeys } from '../resources/secret';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { IntentResource } from '../schema/workload';
import { World } from '../world/World';
import { unknownName } from './sectorChecks';

/** Keys from which credentials for a registry are put together. */
const PARTS = ['registry', 'username', 'password'];
/** Keys that hold the credentials as a whole. */
const WHOLE = ['dockerconfigjson', '.dockerconfigjson'];

/** Images can be pulled with a secret that has the keys for it. */
export function checkImagePull(
  resource: IntentResource,
  declared: readonly string[],
  path: Path,
): Finding[] {
  const asked = secretKeys(resource);
  const keys = asked ?? declared;
  const fits =
    WHOLE.some(key => keys.includes(key)) ||
    PARTS.every(key => keys.includes(key));
  return resource.params?.imagePull !== true || fits
    ? []
    : [
        {
          reason: 'NotAnImagePullSecret',
          path: [...path, 'params', asked ? 'keys' : 'imagePull'],
          at: 'key',
          message: `Images cannot be pulled with the keys of ${
            resource.id
          } that are read: ${keys.join(', ')}.`,
          allowed: `the keys ${PARTS.join(', ')} together, or ${choice(WHOLE)}`,
        },
      ];
}

/** A single file of a mounted secret is one of its keys. */
export function checkSecretMounts(
  world: World,
  document: DocumentOf<'Service'>,
): Finding[] {
  return Object.entries(document.spec.containers).flatMap(
    ([container, { volumes = {} }]) =>
      Object.entries(volumes).flatMap(([target, { source, path }]) => {
        const [part] = parseTemplate(source);
        const name = part?.kind === 'placeholder' ? part.path[1] : undefined;
        const resource = document.spec.resources?.[name ?? ''];
        const keys = resource && keysOf(world, resource);
        return path === undefined || !keys || keys.includes(path)
          ? []
          : [
              unknownName(
                'UnknownSecretKey',
                path,
                keys,
                ['spec', 'containers', container, 'volumes', target, 'path'],
                { message: `The secret ${resource.id} has no key ${path}.` },
              ),
            ];
      }),
  );
}

function keysOf(
  world: World,
  resource: IntentResource,
): readonly string[] | undefined {
  if (resource.type !== 'secret') {
    return undefined;
  }
  const [sector, name] = (resource.id ?? '').split('/');
  const secrets = world.sectors.get(sector)?.document.spec.secrets ?? {};
  return (
    secretKeys(resource) ??
    (Object.hasOwn(secrets, name) ? secrets[name].keys : undefined)
  );
}
