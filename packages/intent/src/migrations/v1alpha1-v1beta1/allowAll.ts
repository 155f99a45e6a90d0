import { valueAt } from '../../edit/editValue';
import { MigrationDefinition, MigrationContext } from '../MigrationDefinition';
import { HOP } from './hop';

const ALLOW_ALL = ['spec', 'allowAll'];

/** `allowAll: true` opens a service to everybody and everything; no later version can say that. */
export const allowAll: MigrationDefinition = {
  id: 'allow-all',
  ...HOP,
  class: 'blocked',
  title:
    'allowAll has no equivalent: callers and destinations have to be named.',
  plan(document, context) {
    const value = valueAt(document, ALLOW_ALL);
    const edits = [{ edit: 'remove' as const, path: ALLOW_ALL }];
    if (value === undefined) {
      return [];
    }
    return value === true
      ? [
          {
            class: 'blocked',
            field: ALLOW_ALL,
            title: 'allowAll has no equivalent.',
            edits,
            unsupported: { field: 'spec.allowAll' },
            decision: {
              question:
                'Who calls this service, and what does it call? Nothing can stay open to everybody.',
              by: 'sector',
              options: optionsFor(context),
            },
          },
        ]
      : [
          {
            class: 'automatic',
            field: ALLOW_ALL,
            title: 'allowAll: false says nothing, and goes.',
            edits,
          },
        ];
  },
};

function optionsFor({ subject, evidence }: MigrationContext): string[] {
  const callers = subject === undefined ? [] : evidence.callersOf(subject);
  return [
    callers.length === 0
      ? 'Remove allowAll, and name those who call it under callers; no service declares so far that it does.'
      : `Remove allowAll, and name those who call it under callers: ${callers.join(
          ', ',
        )} ${callers.length === 1 ? 'declares' : 'declare'} that already.`,
    'Name the services that it calls under dependencies, and destinations outside under egress.',
    'Callers outside the mesh come in through an exposed host: migrate, then declare exposure.',
  ];
}
