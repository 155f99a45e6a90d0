import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { permitFor } from '@ridgeway/derivation';
import { sectorOf } from '../../derivation/subjects';
import { defineKind } from './defineKind';
import { mayAlready } from './mayAlready';
import { ResolvedRequest } from './RequestKindDefinition';
import {
  hint,
  isScoped,
  sectorOrThrow,
  sectorsOf,
  serviceSubject,
} from './subjects';

/**
 * A service asks to read a secret of another sector, whose owner decides. Granting commits the
 * permit to the folder of that sector.
 */
export const secret = defineKind<ResolvedRequest>({
  kind: 'secret',
  async understand({ subject, object }, context) {
    const reader = await serviceSubject(subject, context);
    if (!isScoped(object)) {
      throw new InputError(
        `${JSON.stringify(
          object,
        )} does not name a secret. Write <sector>/<secret>, for example payments/stripe-key.`,
      );
    }
    const [sector, name] = object.split('/');
    const { spec } = sectorOrThrow(context.snapshot.world, sector).document;
    const secrets = spec.secrets ?? {};
    if (!Object.hasOwn(secrets, name)) {
      throw new NotFoundError(
        `The sector ${sector} declares no secret ${name}.${hint(
          name,
          Object.keys(secrets),
        )}`,
      );
    }
    return {
      owner: spec.owner,
      title: `${reader.words} asks to read ${object}`,
      sectors: sectorsOf(reader.sector, sector),
    };
  },
  changes(_meant, { subject, object }, _granting, { snapshot }) {
    const resource = { type: 'Secret' as const, id: object };
    const { files } = snapshot;
    const usual = permitFor(
      'AccessSecret',
      subject,
      resource,
      'reads',
      sectorOf(object),
    );
    if (
      sectorOf(subject) === sectorOf(object) ||
      files.get(usual.path)?.text === usual.text ||
      mayAlready(snapshot, subject, 'secret', object)
    ) {
      throw new ConflictError(`${subject} may read ${object} already.`);
    }
    const permit = permitFor(
      'AccessSecret',
      subject,
      resource,
      'reads',
      sectorOf(object),
      { isTaken: path => files.has(path) },
    );
    return [{ ...permit, create: true }];
  },
  isSafe: () => true,
});
