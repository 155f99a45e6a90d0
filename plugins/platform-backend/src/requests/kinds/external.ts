import { ConflictError, InputError } from '@backstage/errors';
import { isListed } from '@ridgeway/intent';
import { defineKind } from './defineKind';
import { editedFile } from './editedFile';
import { ResolvedRequest } from './RequestKindDefinition';
import { anySubject, Subject } from './subjects';

const DESTINATION =
  /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*:[1-9][0-9]{0,4}$/i;

interface External extends ResolvedRequest {
  subject: Subject;
}

/**
 * A service asks to reach a destination outside; the owner of its own sector decides. Granting adds
 * it to the egress list of the sector.
 */
export const external = defineKind<External>({
  kind: 'external',
  async understand({ subject: ref, object }, context) {
    const { port } = parts(object);
    if (!DESTINATION.test(object) || port > 65535) {
      throw new InputError(
        `${JSON.stringify(
          object,
        )} is not a destination. Write <host>:<port>, for example api.stripe.example:443.`,
      );
    }
    const subject = await anySubject(ref, context);
    return {
      owner: subject.document.document.spec.owner,
      title: `${subject.words} asks to reach ${object}`,
      sectors: [subject.sector],
      subject,
    };
  },
  changes({ subject }, { object }, _granting, { snapshot }) {
    const { host, port } = parts(object);
    const { egress } = subject.document.document.spec;
    if (egress?.includes(object) || isListed(egress, host, port)) {
      throw new ConflictError(
        `${object} is on the egress list of ${subject.sector} already.`,
      );
    }
    return [
      editedFile(snapshot, subject.document.file, [
        { edit: 'add', path: ['spec', 'egress'], value: object },
      ]),
    ];
  },
  isSafe: () => false,
});

function parts(destination: string): { host: string; port: number } {
  const colon = destination.lastIndexOf(':');
  return {
    host: destination.slice(0, colon).toLowerCase(),
    port: Number(destination.slice(colon + 1)),
  };
}
