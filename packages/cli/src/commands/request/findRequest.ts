import {
  PlatformApi,
  readAllPages,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import { PortalError } from '../../portal/PortalError';

const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** So many requests are read at once to find the one that an id begins. */
const PAGE = 100;

/**
 * The request of an id, which may be shortened as long as it begins no other.
 *
 * @throws PortalError when no request begins so, or several do
 */
export async function findRequest(
  client: PlatformApi,
  id: string,
): Promise<RequestView> {
  if (WHOLE_ID.test(id)) {
    return client.getRequest(id);
  }
  const all = await readAllPages(cursor =>
    client.getRequests({ scope: 'all', limit: PAGE, cursor }),
  );
  const found = all.filter(each => each.id.startsWith(id));
  if (found.length === 0) {
    throw new PortalError(
      `No request that you may read begins with ${id}. See them all: ridgeway request list --state any`,
    );
  }
  if (found.length > 1) {
    throw new PortalError(
      `${id} begins several requests. Write more of it:\n${found
        .map(each => `  ${each.id} ${each.title}`)
        .join('\n')}`,
    );
  }
  return client.getRequest(found[0].id);
}
