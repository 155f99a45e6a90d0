import { InputError, NotFoundError } from '@backstage/errors';
import { parseEntityRef } from '@backstage/catalog-model';
import { firstFree } from '@ridgeway/derivation';
import {
  API_VERSION,
  DNS_LABEL,
  ownershipOf,
  pathOfDocument,
  printDocument,
} from '@ridgeway/intent';
import { DocumentChange, RequestInput } from '@ridgeway/plugin-platform-common';
import { memberOf } from '../../views/worldIndex';
import { defineKind } from './defineKind';
import { editedFile } from './editedFile';
import { KindContext, ResolvedRequest } from './RequestKindDefinition';
import { sectorOrThrow } from './subjects';

const COMPONENT = /^component:[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/;
const GROUP = /^group:[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/;

/**
 * A group asks to own what nobody that exists owns: a sector, or a component that the platform
 * does not run. The platform team decides; granting commits the owner.
 */
export const claim = defineKind<ResolvedRequest>({
  kind: 'claim',
  async understand({ subject, object }, context) {
    await assertClaimant(object, context);
    const isSector = DNS_LABEL.test(subject);
    const owner = isSector
      ? sectorOrThrow(context.snapshot.world, subject).document.spec.owner
      : await ownerOfComponent(subject, context);
    if (owner !== undefined && (await context.ownerExists(owner))) {
      throw new InputError(
        `${subject} belongs to ${owner} already. Ask them about it.`,
      );
    }
    return {
      owner: context.platformTeam,
      title: `${shortRef(object)} asks to own ${shortRef(subject)}`,
      sectors: isSector ? [subject] : [],
    };
  },
  changes: (_meant, input, _granting, context) => [
    DNS_LABEL.test(input.subject)
      ? sectorChange(input, context)
      : componentChange(input, context),
  ],
  isSafe: () => false,
});

/** As people say it: `commerce`, `gift-vouchers`. */
function shortRef(ref: string): string {
  return ref.replace(/^(group|component):(default\/)?/, '');
}

async function assertClaimant(
  group: string,
  { ownerExists, requester }: KindContext,
) {
  if (!GROUP.test(group)) {
    throw new InputError(
      `${JSON.stringify(
        group,
      )} names no group that could own it. Write, for example, group:default/retail.`,
    );
  }
  if (!(await ownerExists(group))) {
    throw new NotFoundError(`The catalog knows no ${group}.`);
  }
  if (requester && !requester.ownershipRefs.includes(group)) {
    throw new InputError(
      `You are not a member of ${group}. Claim it for a group of yours, or have a member of ${group} ask.`,
    );
  }
}

async function ownerOfComponent(
  entityRef: string,
  { findComponent, snapshot: { world } }: KindContext,
): Promise<string | undefined> {
  if (!COMPONENT.test(entityRef)) {
    throw new InputError(
      `${JSON.stringify(
        entityRef,
      )} names neither a sector nor a component. Write, for example, component:default/gift-vouchers.`,
    );
  }
  const { namespace, name } = parseEntityRef(entityRef);
  if (memberOf(world, `${namespace}/${name}`)) {
    throw new InputError(
      `${namespace}/${name} belongs to whoever owns the sector ${namespace}. Claim the sector instead.`,
    );
  }
  const component = await findComponent(entityRef);
  if (!component) {
    throw new NotFoundError(`The catalog knows no ${entityRef}.`);
  }
  return (
    ownershipOf(world, component.entityRef)?.document.spec.owner ??
    component.owner
  );
}

function sectorChange(
  { subject, object }: RequestInput,
  { snapshot }: KindContext,
): DocumentChange {
  const path = pathOfDocument('Sector', { name: subject });
  return editedFile(snapshot, path, [
    { edit: 'set', path: ['spec', 'owner'], value: object },
  ]);
}

/** An ownership that names somebody who is gone is corrected; otherwise a new one is written. */
function componentChange(
  { subject, object, reason }: RequestInput,
  { snapshot }: KindContext,
): DocumentChange {
  const { files, world } = snapshot;
  const existing = ownershipOf(world, subject);
  if (existing) {
    return editedFile(snapshot, existing.file, [
      { edit: 'set', path: ['spec', 'owner'], value: object },
    ]);
  }
  const pathOf = (name: string) => pathOfDocument('Ownership', { name });
  const label = parseEntityRef(subject)
    .name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replace(/^-+|-+$/g, '');
  const name = firstFree(label || 'component', each => files.has(pathOf(each)));
  return {
    path: pathOf(name),
    text: printDocument({
      apiVersion: API_VERSION,
      kind: 'Ownership',
      metadata: { name },
      spec: {
        entity: subject,
        owner: object,
        ...(reason.trim() && { reason: reason.trim() }),
      },
    }),
    create: true,
  };
}
