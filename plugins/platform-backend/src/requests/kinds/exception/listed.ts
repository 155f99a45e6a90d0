import { ConflictError } from '@backstage/errors';
import { HOST_NAME, isInsideDomains } from '@ridgeway/intent';
import { editedFile } from '../editedFile';
import { KindContext } from '../RequestKindDefinition';
import { Subject } from '../subjects';
import { AskedException, ExceptionForm } from './ExceptionForm';

/** A managed type that the sector does not offer. Granting adds it to the offer of the sector. */
export const managedType: ExceptionForm = {
  understand({ object }, subject, context) {
    const { world } = context.snapshot;
    const types = world.platform?.document.spec.managed ?? {};
    const { managed = [] } = subject.document.document.spec;
    if (!Object.hasOwn(types, object) || runs(subject, object)) {
      return undefined;
    }
    return entry(subject, context, {
      list: 'managed',
      value: object,
      title: `${subject.words} asks to use managed resource type ${object}`,
      isListed: managed.includes(object),
    });
  },
};

/** A host outside the domains of the sector. Granting adds it to them. */
export const host: ExceptionForm = {
  understand({ object }, subject, context) {
    if (!HOST_NAME.test(object) || runs(subject, object)) {
      return undefined;
    }
    const { domains = [] } = subject.document.document.spec;
    return entry(subject, context, {
      list: 'domains',
      value: object,
      title: `${subject.words} asks to answer at host ${object}`,
      isListed: isInsideDomains(object, domains),
    });
  },
};

/** Images may be called as types and hosts are: one that the service runs is an image. */
function runs({ member, document }: Subject, object: string): boolean {
  if (member?.document.kind !== 'Service') {
    return false;
  }
  const {
    containers,
    resources = {},
    exposure,
    environments = {},
  } = member.document.spec;
  const isImage = [
    ...Object.values(containers).map(({ image }) => image),
    ...Object.values(environments).map(({ image }) => image),
  ].includes(object);
  const isElse =
    Object.values(resources).some(({ type }) => type === object) ||
    exposure?.hosts.includes(object) === true;
  const isGranted = document.document.spec.managed?.includes(object) === true;
  return isImage && (!isElse || isGranted);
}

function entry(
  subject: Subject,
  { snapshot }: KindContext,
  {
    list,
    value,
    title,
    isListed,
  }: {
    list: 'managed' | 'domains';
    value: string;
    title: string;
    isListed: boolean;
  },
): AskedException {
  const { document, file } = subject.document;
  return {
    owner: document.spec.owner,
    title,
    sectors: [subject.sector],
    changes() {
      if (isListed) {
        throw new ConflictError(
          `The sector ${subject.sector} has ${value} under ${list} already.`,
        );
      }
      return [
        editedFile(snapshot, file, [
          { edit: 'add', path: ['spec', list], value },
        ]),
      ];
    },
  };
}
