import { KnownFact } from '@ridgeway/plugin-platform-common';
import { selectRows, upsertRows } from '../../database/bulk';
import { dayOf } from '../../time/dayOf';
import { PresencePlace, PresenceSteps } from '../subjects/PresenceSteps';
import { Projection } from '../Projection';

/** Table of the services of the catalog. */
const COMPONENTS = 'components';

interface ComponentRow {
  entity_ref: string;
  /** Empty when nobody is known. */
  owner: string;
  partition: KnownFact['partition'];
  /** The subject that it stands for; null when the platform does not run it. */
  platform: string | null;
  alive: boolean;
}

/** Services that the catalog knows, on the platform or not. */
export const componentsProjection: Projection = {
  id: 'components',
  version: 1,
  types: ['component.observed', 'component.gone'],
  // Its steps are among those of the subjects.
  tables: [COMPONENTS],
  apply: async (trx, facts) => {
    const refs = facts.flatMap(({ subject }) => subject ?? []);
    const rows = await selectRows<ComponentRow>(
      trx,
      COMPONENTS,
      'entity_ref',
      refs,
    );
    const known = new Map(rows.map(row => [row.entity_ref, row]));
    const steps = new PresenceSteps();
    for (const fact of facts) {
      const before = known.get(fact.subject ?? '');
      const after = foldComponent(before, fact);
      if (after) {
        step(steps, dayOf(fact.at), before, -1);
        step(steps, dayOf(fact.at), after, 1);
        known.set(after.entity_ref, after);
      }
    }
    await upsertRows(
      trx,
      COMPONENTS,
      ['entity_ref'],
      [...known.values()].map(row => ({ ...row, alive: Boolean(row.alive) })),
    );
    await steps.save(trx);
  },
};

function foldComponent(
  before: ComponentRow | undefined,
  fact: KnownFact,
): ComponentRow | undefined {
  const { subject, partition } = fact;
  if (subject === undefined) {
    return undefined;
  }
  switch (fact.type) {
    case 'component.observed':
      return {
        entity_ref: subject,
        owner: fact.data.owner ?? '',
        partition,
        platform: fact.data.platform ?? null,
        alive: true,
      };
    case 'component.gone':
      return before && { ...before, alive: false };
    default:
      return undefined;
  }
}

function step(
  steps: PresenceSteps,
  day: string,
  row: ComponentRow | undefined,
  delta: 1 | -1,
): void {
  if (row?.alive && row.platform === null) {
    const place: PresencePlace = {
      sector: '',
      owner: row.owner,
      partition: row.partition,
    };
    steps.step(day, 'off', place, delta);
  }
}
