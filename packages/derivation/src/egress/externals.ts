import { Endpoint, endpointsOf } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { Member } from '../world/Member';

/** An external service that a member declares to use. */
export interface ExternalUse {
  /** Name that placeholders use. */
  name: string;
  /** `default` first, then by name. */
  endpoints: readonly Endpoint[];
}

const externals = new WeakMap<Member, readonly ExternalUse[]>();

/** The external services of a member; an endpoint that cannot be read is left out. */
export function externalsOf(member: Member): readonly ExternalUse[] {
  let uses = externals.get(member);
  if (!uses) {
    uses = member.resources
      .filter(([, { type }]) => type === 'external-service')
      .map(([name, resource]) => ({
        name,
        endpoints: endpointsOf(resource).sort(
          (a, b) =>
            Number(b.name === 'default') - Number(a.name === 'default') ||
            byText(a.name, b.name),
        ),
      }));
    externals.set(member, uses);
  }
  return uses;
}
