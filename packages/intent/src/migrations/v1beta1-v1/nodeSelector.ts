import { isSameValue, valueAt } from '../../edit/editValue';
import {
  OVERRIDE_GUARDRAILS,
  nodeSelectorSchema,
} from '../../schema/overrides';
import { PlainValue } from '../../yaml/PlainValue';
import {
  MigrationContext,
  MigrationDefinition,
  MigrationPart,
} from '../MigrationDefinition';
import { HOP } from './hop';

const NODE_SELECTOR = ['spec', 'nodeSelector'];

/** `nodeSelector` is no field of v1: an exception has to say it. */
export const nodeSelector: MigrationDefinition = {
  id: 'node-selector',
  ...HOP,
  class: 'blocked',
  title:
    'nodeSelector is no field of v1: a live exception has to override it, or it goes.',
  plan(document, context) {
    const value = valueAt(document, NODE_SELECTOR);
    return value === undefined ? [] : [part(value, context)];
  },
};

function part(
  value: PlainValue,
  { subject, evidence }: MigrationContext,
): MigrationPart {
  const labels = nodeSelectorSchema.safeParse(value).data ?? {};
  const edits = [{ edit: 'remove' as const, path: NODE_SELECTOR }];
  const automatic = (title: string): MigrationPart => ({
    class: 'automatic',
    field: NODE_SELECTOR,
    title,
    edits,
  });
  if (Object.keys(labels).length === 0) {
    return automatic('An empty nodeSelector says nothing, and goes.');
  }
  const granted =
    subject === undefined
      ? undefined
      : evidence.overridesOf(subject).nodeSelector;
  if (granted && isSameValue(granted, labels)) {
    return automatic(
      'nodeSelector goes: an exception of the service says the same.',
    );
  }
  return {
    class: 'blocked',
    field: NODE_SELECTOR,
    title: 'nodeSelector is no field of v1.',
    edits,
    unsupported: {
      field: 'spec.nodeSelector',
      overrides: { nodeSelector: labels },
    },
    decision: {
      question: 'May this service stay on particular nodes?',
      by: 'guardrail',
      guardrail: OVERRIDE_GUARDRAILS.nodeSelector,
      overrides: { nodeSelector: labels },
      options: [
        'Remove nodeSelector: the service then runs on any node.',
        'Ask for an exception that overrides nodeSelector with the same labels; once it is granted, nothing is in the way.',
      ],
    },
  };
}
