import { OpeningKind, opens } from './OpeningKind';
import { isRole, isRoleBinding } from './objectsOf';

/** What people and accounts may do through the Kubernetes API. */
export const access: OpeningKind = {
  kind: 'access',
  doors(object) {
    const { name } = object.metadata;
    if (isRole(object)) {
      return (object.rules ?? []).flatMap(({ apiGroups, resources, verbs }) =>
        (apiGroups ?? ['']).flatMap(group =>
          (resources ?? []).flatMap(resource =>
            verbs.map(verb =>
              opens(
                'access',
                `role ${name} may ${verb} ${resource}${group && `.${group}`}`,
              ),
            ),
          ),
        ),
      );
    }
    return isRoleBinding(object)
      ? (object.subjects ?? []).map(holder =>
          opens(
            'access',
            `${holder.kind} ${holder.name} holds role ${object.roleRef.name}`,
          ),
        )
      : [];
  },
};
