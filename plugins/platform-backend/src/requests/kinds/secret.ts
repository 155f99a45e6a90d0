import { ConflictError, NotFoundError } from '@backstage/errors';
import { permitFor } from '@ridgeway/derivation';
import { sectorOf } from '../../derivation/subjects';
import { memberOf } from '../../views/worldIndex';
import { RequestKindDefinition } from './RequestKindDefinition';

/** A service asks to read a secret of another sector; granting commits the permit. */
export const secret: RequestKindDefinition = {
  kind: 'secret',
  async resolve({ subject, object }, { snapshot: { world } }) {
    if (!memberOf(world, subject)) {
      throw new NotFoundError(`There is no service ${subject}.`);
    }
    const [sector, name] = object.split('/');
    const spec = world.sectors.get(sector)?.document.spec;
    if (!spec?.secrets?.[name]) {
      throw new NotFoundError(`There is no secret ${object}.`);
    }
    return {
      owner: spec.owner,
      title: `${subject} asks to read ${object}`,
      sectors: [...new Set([sectorOf(subject), sector])].sort(),
    };
  },
  async changes({ subject, object }, _granting, { snapshot: { files } }) {
    const { path, text } = permitFor(
      'AccessSecret',
      subject,
      { type: 'Secret', id: object },
      'reads',
      sectorOf(object),
    );
    if (files.has(path)) {
      throw new ConflictError(`${subject} may read ${object} already.`);
    }
    return [{ path, text, create: true }];
  },
  isSafe: () => true,
};
