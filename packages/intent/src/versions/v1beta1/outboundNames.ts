import { namesOfAddress, namesOfScoped } from '../resourceNames';
import type { Outbound } from './serviceSchema';

/** Names that an entry of `outbound` would have, best first; its own alone where it has one. */
export function outboundNames({
  name,
  service,
  external,
  secret,
  managed,
}: Pick<
  Outbound,
  'name' | 'service' | 'external' | 'secret' | 'managed'
>): string[] {
  if (name !== undefined) {
    return [name];
  }
  const scoped = service ?? secret;
  if (scoped !== undefined) {
    return namesOfScoped(scoped);
  }
  return external === undefined
    ? namesOfScoped(managed ?? 'resource')
    : namesOfAddress(external);
}
