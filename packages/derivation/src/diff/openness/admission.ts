import { closes, Door, OpeningKind, opens } from './OpeningKind';
import {
  isValidatingAdmissionPolicy,
  isValidatingAdmissionPolicyBinding,
} from './objectsOf';
import { alternativesOf } from './alternativesOf';

/** What the API server refuses, whoever asks, and whom it exempts. */
export const admission: OpeningKind = {
  kind: 'admission',
  doors(object) {
    const { name } = object.metadata;
    if (isValidatingAdmissionPolicy(object)) {
      return (object.spec?.validations ?? []).flatMap(
        ({ message = '', expression }) => doorsOf(name, message, expression),
      );
    }
    return isValidatingAdmissionPolicyBinding(object) &&
      object.spec?.validationActions?.includes('Deny')
      ? [closes('admission', `what ${object.spec.policyName ?? ''} refuses`)]
      : [];
  },
};

/** A rule is what every object has to keep; each alternative to it exempts some. */
function doorsOf(policy: string, message: string, expression: string): Door[] {
  const [rule, ...exempt] = alternativesOf(expression);
  return [
    closes('admission', `what ${policy} refuses: ${message} ${rule}`),
    ...exempt.map(who =>
      opens('admission', `what ${policy} refuses, for ${who}: ${message}`),
    ),
  ];
}
