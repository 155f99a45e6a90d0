import { closes, OpeningKind } from './OpeningKind';
import {
  isValidatingAdmissionPolicy,
  isValidatingAdmissionPolicyBinding,
} from './objectsOf';

/** What the API server refuses, whoever asks. */
export const admission: OpeningKind = {
  kind: 'admission',
  doors(object) {
    if (isValidatingAdmissionPolicy(object)) {
      return (object.spec?.validations ?? []).map(({ message, expression }) =>
        closes(
          'admission',
          `what ${object.metadata.name} refuses: ${message ?? expression}`,
        ),
      );
    }
    return isValidatingAdmissionPolicyBinding(object) &&
      object.spec?.validationActions?.includes('Deny')
      ? [closes('admission', `what ${object.spec.policyName ?? ''} refuses`)]
      : [];
  },
};
