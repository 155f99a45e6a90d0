import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { permitFor, volumeDeclaration } from '@ridgeway/derivation';
import { calledService, consentEdit } from '@ridgeway/intent';
import { sectorOf } from '../../derivation/subjects';
import { Member, memberOf } from '../../views/worldIndex';
import { defineKind } from './defineKind';
import { editedFile } from './editedFile';
import { KindContext, ResolvedRequest } from './RequestKindDefinition';
import {
  hint,
  isScoped,
  sectorOrThrow,
  sectorsOf,
  serviceSubject,
  Subject,
} from './subjects';

interface Consent extends ResolvedRequest {
  /** Undefined when a volume is meant. */
  callee: Member | undefined;
}

/**
 * A service asks to call another one, or to mount its volume; whoever owns that decides. Granting
 * adds the caller to its consents, or to the consumers of the volume.
 */
export const consent = defineKind<Consent>({
  kind: 'consent',
  async understand({ subject, object }, context) {
    const { world } = context.snapshot;
    const caller = await serviceSubject(subject, context);
    if (!isScoped(object)) {
      throw new InputError(
        `${JSON.stringify(
          object,
        )} names neither a service nor a volume. Write <sector>/<name>, for example retail/inventory.`,
      );
    }
    if (subject === object) {
      throw new InputError(`${subject} needs no consent of its own.`);
    }
    const { spec } = sectorOrThrow(world, sectorOf(object)).document;
    const callee = memberOf(world, object);
    const isVolume = meansVolume(caller, object, callee, context);
    if (!callee && !isVolume) {
      throw new NotFoundError(
        `There is no service ${object}.${hint(object, [
          ...world.services.keys(),
          ...world.meshMembers.keys(),
          ...world.packages.keys(),
        ])}`,
      );
    }
    return {
      owner: spec.owner,
      title: isVolume
        ? `${caller.words} asks to mount volume ${object}`
        : `${caller.words} asks to call ${object}`,
      sectors: sectorsOf(caller.sector, sectorOf(object)),
      callee: isVolume ? undefined : callee,
    };
  },
  changes({ callee }, { subject, object }, _granting, { snapshot }) {
    if (!callee) {
      return volumeChanges(subject, object, snapshot);
    }
    if (consents(callee).some(({ from }) => from === subject)) {
      throw new ConflictError(`${subject} may call ${object} already.`);
    }
    return [
      editedFile(snapshot, callee.file, [
        consentEdit(callee.writtenAs, subject),
      ]),
    ];
  },
  isSafe: ({ subject, object }) => isScoped(subject) && isScoped(object),
});

/** Services and volumes may share a name: what the caller declares tells which is meant. */
function meansVolume(
  { member, ref }: Subject,
  object: string,
  callee: Member | undefined,
  { snapshot: { world } }: KindContext,
): boolean {
  const resources = Object.entries(member?.document.spec.resources ?? {});
  const mounts = resources.some(
    ([, { type, id = '' }]) =>
      type === 'volume' && scoped(id, sectorOf(ref)) === object,
  );
  if (!callee) {
    return mounts || volumeDeclaration(world, object) !== undefined;
  }
  const calls = resources.some(
    ([key, resource]) =>
      resource.type === 'service' &&
      calledService(resource, key, sectorOf(ref)) === object,
  );
  return (
    mounts && (!calls || consents(callee).some(({ from }) => from === ref))
  );
}

function volumeChanges(
  subject: string,
  object: string,
  snapshot: KindContext['snapshot'],
) {
  const { files, world } = snapshot;
  const sector = sectorOf(object);
  if (sector !== sectorOf(subject)) {
    const permit = permitFor(
      'MountVolume',
      subject,
      { type: 'Volume', id: object },
      'mounts',
      sector,
    );
    if (files.has(permit.path)) {
      throw new ConflictError(`${subject} may mount ${object} already.`);
    }
    return [{ ...permit, create: true }];
  }
  const volume = volumeDeclaration(world, object);
  const owner = volume && memberOf(world, volume.owner);
  if (!volume || !owner) {
    throw new ConflictError(
      `No service owns the volume ${object}. Whoever gives it a size owns it.`,
    );
  }
  if (volume.owner === subject || volume.consumers.includes(subject)) {
    throw new ConflictError(`${subject} may mount ${object} already.`);
  }
  const path = ['spec', 'resources', volume.resource, 'params', 'consumers'];
  return [
    editedFile(snapshot, owner.file, [{ edit: 'add', path, value: subject }]),
  ];
}

function consents({ document }: Member) {
  return document.spec.consents ?? [];
}

function scoped(id: string, sector: string): string {
  return id.includes('/') ? id : `${sector}/${id}`;
}
