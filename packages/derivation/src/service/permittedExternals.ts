import { ExternalUse, externalsOf } from './externals';
import type { ServiceScope } from './ServiceScope';

/** External services with the endpoints that the gate permits; those without any are left out. */
export function permittedExternals({
  member,
  access,
}: Pick<ServiceScope, 'member' | 'access'>): ExternalUse[] {
  return externalsOf(member)
    .map(({ name, endpoints }) => ({
      name,
      endpoints: endpoints.filter(endpoint =>
        access.permits('ReachExternal', `${name}/${endpoint.name}`),
      ),
    }))
    .filter(({ endpoints }) => endpoints.length > 0);
}
