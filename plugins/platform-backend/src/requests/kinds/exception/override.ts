import { InputError } from '@backstage/errors';
import { BuiltInGuardrail, builtInGuardrails } from '@ridgeway/derivation';
import {
  ExceptionSpec,
  OVERRIDE_GUARDRAILS,
  OverrideId,
  overrideIds,
  Overrides,
} from '@ridgeway/intent';
import { RequestInput } from '@ridgeway/plugin-platform-common';
import { KindContext } from '../RequestKindDefinition';
import { Subject } from '../subjects';
import {
  About,
  assertNotGranted,
  assertSays,
  isFor,
  newException,
} from './exceptionDocument';
import { AskedException, ExceptionForm } from './ExceptionForm';
import { ownerOfGuardrail } from './ownerOfGuardrail';

const BUILT_IN: Readonly<Record<string, BuiltInGuardrail>> = builtInGuardrails;

/** Overrides that are more than a switch: what they are to be has to be said. */
const VALUED: readonly string[] = ['capabilities', 'nodeSelector'];

/**
 * An override (`runAsRoot`), a guardrail (`restricted-pods`) with the overrides wanted, or a field
 * that the intent lacks (`spec.nodeSelector`). Granting commits an Exception.
 */
export const override: ExceptionForm = {
  understand(input, subject, context) {
    const about = aboutOf(input, subject, context);
    if (!about) {
      return undefined;
    }
    const guardrails = [
      ...new Set(
        overrideIds(about.overrides).map(id => OVERRIDE_GUARDRAILS[id]),
      ),
    ];
    for (const id of guardrails) {
      assertOverridable(id, context);
    }
    assertSays(subject, about);
    const what = overrideIds(about.overrides).join(' and ') || input.object;
    return {
      owner: ownerOfGuardrail(about.guardrail ?? guardrails[0] ?? '', context),
      title: about.guardrail
        ? `${subject.words} asks to override ${about.guardrail} with ${what}`
        : `${subject.words} asks for an exception with ${input.object}`,
      sectors: [subject.sector],
      changes(granting) {
        assertNotGranted(subject, input.object, context, spec =>
          covers(spec, about),
        );
        const { change } = newException(
          subject,
          input.object.replace(/^spec\./, ''),
          about,
          input.reason,
          granting,
          context,
        );
        return [change];
      },
    } satisfies AskedException;
  },
};

function aboutOf(
  { object, overrides }: RequestInput,
  subject: Subject,
  context: KindContext,
): About | undefined {
  if (isOverride(object)) {
    return {
      guardrail: OVERRIDE_GUARDRAILS[object],
      overrides: {
        ...overrides,
        ...valueOf(object, overrides, subject, context),
      },
    };
  }
  if (/^spec\.[A-Za-z][A-Za-z0-9.]*$/.test(object)) {
    const id = object.slice('spec.'.length);
    return {
      field: object,
      ...(isOverride(id)
        ? { overrides: valueOf(id, overrides, subject, context) }
        : overrides && { overrides }),
    };
  }
  const guardrails = new Set([
    ...Object.keys(BUILT_IN),
    ...context.snapshot.world.guardrails.keys(),
  ]);
  if (!guardrails.has(object)) {
    return undefined;
  }
  if (overrideIds(overrides).length === 0) {
    throw new InputError(wantedOf(object));
  }
  return { guardrail: object, overrides };
}

function wantedOf(guardrail: string): string {
  const ids = Object.entries(OVERRIDE_GUARDRAILS).flatMap(([id, of]) =>
    of === guardrail ? [id] : [],
  );
  return ids.length > 0
    ? `Say what is to be overridden of ${guardrail}: ${ids.join(', ')}.`
    : `The guardrail ${guardrail} has nothing that an exception could override.`;
}

/**
 * A switch is turned on; other values are said, or are those of the intent where it is of a version
 * that could say them, or of an exception that does not count.
 */
function valueOf(
  id: OverrideId,
  said: Overrides | undefined,
  subject: Subject,
  { snapshot: { world } }: KindContext,
): Overrides {
  if (said?.[id] !== undefined) {
    return { [id]: said[id] };
  }
  if (id === 'seccompProfile') {
    return { seccompProfile: 'Unconfined' };
  }
  if (!VALUED.includes(id)) {
    return { [id]: true };
  }
  const asked = world.services
    .get(subject.ref)
    ?.unsupported?.find(({ overrides }) => overrides?.[id] !== undefined);
  if (asked?.overrides) {
    return { [id]: asked.overrides[id] };
  }
  const written = [...world.exceptions.values()].find(
    exception =>
      isFor(exception, subject.ref, subject.sector) &&
      exception.document.spec.overrides?.[id] !== undefined,
  );
  if (!written) {
    throw new InputError(
      `Say what ${id} is to be: overrides: { ${id}: ${
        id === 'capabilities' ? '[NET_ADMIN]' : '{ disk.example/kind: nvme }'
      } }.`,
    );
  }
  return { [id]: written.document.spec.overrides?.[id] };
}

function assertOverridable(id: string, { snapshot: { world } }: KindContext) {
  const rule = world.guardrails.get(id)?.document.spec ?? BUILT_IN[id];
  if (!rule?.overridable) {
    throw new InputError(
      `The guardrail ${id} cannot be switched off, so there is nothing to grant.`,
    );
  }
}

function covers(spec: ExceptionSpec, wanted: About): boolean {
  const ids = overrideIds(wanted.overrides);
  return ids.length > 0
    ? ids.every(
        id =>
          JSON.stringify(spec.overrides?.[id]) ===
          JSON.stringify(wanted.overrides?.[id]),
      )
    : spec.field !== undefined && spec.field === wanted.field;
}

function isOverride(id: string): id is OverrideId {
  return Object.hasOwn(OVERRIDE_GUARDRAILS, id);
}
