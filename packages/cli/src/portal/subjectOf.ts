import { didYouMean } from '@ridgeway/intent';
import {
  ExceptionView,
  PlatformApi,
  SectorView,
  ServiceView,
} from '@ridgeway/plugin-platform-common';
import { orUndefined } from './orUndefined';
import { PortalError } from './PortalError';

/** A sector or service as a portal knows it. */
export interface Subject
  extends Pick<ServiceView, 'owner' | 'conditions' | 'agreements'> {
  exceptions: ExceptionView[];
}

/** So many services are searched for a name that is nearly the same. */
const MOST_SERVICES = 500;

/**
 * Finds a service (`commerce/checkout`) or a sector (`commerce`).
 *
 * @throws PortalError naming the nearest, where there is none of that name
 */
export async function subjectOf(
  client: PlatformApi,
  ref: string,
): Promise<Subject> {
  const [sector, name] = ref.split('/');
  const found =
    name === undefined
      ? await orUndefined<SectorView | ServiceView>(client.getSector(sector))
      : await orUndefined(client.getService({ sector, name }));
  if (!found) {
    const names = await (name === undefined
      ? client.getSectors().then(({ items }) => items.map(each => each.name))
      : client
          .getServices({ limit: MOST_SERVICES })
          .then(({ items }) =>
            items.map(each => `${each.sector}/${each.name}`),
          ));
    const near = didYouMean(ref, names);
    throw new PortalError(
      `There is no ${name === undefined ? 'sector' : 'service'} ${ref}.${
        near ? ` Did you mean ${near}?` : ''
      }`,
    );
  }
  return { agreements: [], ...found };
}
