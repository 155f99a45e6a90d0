import { InputError } from '@backstage/errors';
import { defineKind } from '../defineKind';
import { serviceSubject } from '../subjects';
import { AskedException, ExceptionForm } from './ExceptionForm';
import { hatch } from './hatch';
import { assertEnd } from './life';
import { host, managedType } from './listed';
import { override } from './override';
import { image, wildcard } from './permitted';
import { renewal } from './renewal';

/** What the object of a request can mean; the first that it fits is meant. */
const FORMS: readonly ExceptionForm[] = [
  hatch,
  override,
  wildcard,
  managedType,
  host,
  image,
];

/**
 * A service asks to leave the paved road for a while, or that a list of its sector takes in what it
 * needs.
 */
export const exception = defineKind<AskedException>({
  kind: 'exception',
  async understand(input, context) {
    const subject = await serviceSubject(input.subject, context);
    // Later the granter may choose another end, and is told when the one asked for is over.
    if (context.requester) {
      assertEnd(input.expires, context.now);
    }
    if (input.renews !== undefined) {
      return renewal(input, subject, context);
    }
    for (const form of FORMS) {
      const asked = form.understand(input, subject, context);
      if (asked) {
        return asked;
      }
    }
    throw new InputError(
      `${JSON.stringify(
        input.object,
      )} is nothing that an exception can be about. Name an override, a guardrail, spec.<field>, MeshMember, Package, a host, a managed type, a wildcard consent or an image.`,
    );
  },
  changes: (asked, _input, granting) => asked.changes(granting),
  isSafe: () => false,
});
