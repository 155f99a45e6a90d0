import { InputError } from '@backstage/errors';
import { HATCH_GUARDRAIL } from '@ridgeway/derivation';
import { assertNotGranted, newException } from './exceptionDocument';
import { ExceptionForm } from './ExceptionForm';
import { ownerOfGuardrail } from './ownerOfGuardrail';

const HATCHES = ['MeshMember', 'Package'];

/** A mesh member or a package asks to leave the paved road. Granting commits an Exception. */
export const hatch: ExceptionForm = {
  understand({ object, reason }, subject, context) {
    if (!HATCHES.includes(object)) {
      return undefined;
    }
    const kind = subject.member?.document.kind ?? object;
    if (kind !== object) {
      throw new InputError(
        `${subject.ref} is a ${kind}, so an exception for a ${object} does nothing for it.`,
      );
    }
    return {
      owner: ownerOfGuardrail(HATCH_GUARDRAIL, context),
      title: `${subject.words} asks to use the escape hatch ${object}`,
      sectors: [subject.sector],
      changes(granting) {
        // Any exception of its own lets it use its hatch.
        assertNotGranted(subject, object, context, () => true);
        const { change } = newException(
          subject,
          object,
          { guardrail: HATCH_GUARDRAIL },
          reason,
          granting,
          context,
        );
        return [change];
      },
    };
  },
};
