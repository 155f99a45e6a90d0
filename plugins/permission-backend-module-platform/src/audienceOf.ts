import { Permission } from '@backstage/plugin-permission-common';
import { Audience, RULES } from './rules';

const BY_PERMISSION = new Map(
  RULES.map(rule => [rule.permission, rule.audience]),
);

/** Who a permission is for: its own rule, or else the general one. */
export function audienceOf(permission: Permission): Audience {
  const own = BY_PERMISSION.get(permission.name);
  if (own) {
    return own;
  }
  return permission.attributes.action === 'read' ? 'everyone' : 'platform-team';
}
