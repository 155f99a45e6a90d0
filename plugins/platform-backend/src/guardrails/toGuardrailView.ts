import { BuiltInGuardrail, builtInGuardrails } from '@ridgeway/derivation';
import { OVERRIDE_GUARDRAILS, World } from '@ridgeway/intent';
import {
  GuardrailSummary,
  GuardrailView,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import {
  ExceptionOptions,
  exceptionsOf,
  leavesGuardrail,
} from '../views/toExceptionView';
import { denialsBy } from './denialsBy';
import { guides } from './guides';
import { lessonContext } from './LessonContext';

const builtIns: Readonly<Record<string, BuiltInGuardrail>> = builtInGuardrails;

/** Ids of the guardrails that derivation holds up and of those that documents describe. */
export function guardrailIds(world: World): string[] {
  return [...new Set([...Object.keys(builtIns), ...world.guardrails.keys()])];
}

/** A guardrail in a list. */
export function toGuardrailSummary(
  snapshot: Snapshot,
  id: string,
  options: ExceptionOptions,
): GuardrailSummary {
  const { exceptions: _exceptions, ...base } = baseOf(snapshot, id, options);
  const denials = denialsBy(snapshot).get(id) ?? [];
  return {
    ...base,
    denied: new Set(
      denials.map(({ subject }) => subject).filter(each => each.includes('/')),
    ).size,
  };
}

/** A guardrail as its page shows it. */
export function toGuardrailView(
  snapshot: Snapshot,
  id: string,
  options: ExceptionOptions,
): GuardrailView {
  const located = snapshot.world.guardrails.get(id);
  const { incident, docs } = located?.document.spec ?? {};
  const guide = guides.find(({ guardrail }) => guardrail === id);
  return {
    ...baseOf(snapshot, id, options),
    ...(incident === undefined ? {} : { incident }),
    ...(docs === undefined ? {} : { docs }),
    ...(located ? { path: located.file } : {}),
    overrides: Object.entries(OVERRIDE_GUARDRAILS)
      .filter(([, guardrail]) => guardrail === id)
      .map(([override]) => override),
    denied: denialsBy(snapshot).get(id) ?? [],
    advice: guide?.advice ?? [],
    ...(guide?.lesson
      ? { lesson: guide.lesson(lessonContext(snapshot.world, options)) }
      : {}),
  };
}

function baseOf({ world }: Snapshot, id: string, options: ExceptionOptions) {
  const { platformTeam } = options;
  const document = world.guardrails.get(id)?.document.spec;
  const builtIn = Object.hasOwn(builtIns, id) ? builtIns[id] : undefined;
  const exceptions = exceptionsOf(
    world,
    exception => leavesGuardrail(exception, id),
    options,
  );
  return {
    id,
    title: document?.title ?? builtIn?.title ?? id,
    why: document?.why ?? builtIn?.why ?? '',
    layers: [...(document?.layers ?? builtIn?.layers ?? [])],
    owner: document?.owner ?? platformTeam,
    overridable: document?.overridable ?? builtIn?.overridable ?? false,
    builtIn: builtIn !== undefined,
    exceptionsInForce: exceptions.filter(({ standing }) => standing === 'live')
      .length,
    exceptions,
  };
}
