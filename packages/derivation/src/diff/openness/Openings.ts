import { byText } from '../../text/compare';
import { bySubject } from '../../world/WorldIndex';
import { openingKinds } from '.';
import { Door } from './OpeningKind';
import { Opening } from './Openness';

/** A door as it stands for one subject in one environment. */
export interface Standing extends Door {
  kind: string;
  subject: string;
  environment: string;
}

/** Doors of one direction, told together where they are the same on the same layers. */
export class Openings {
  private readonly layers = new Map<string, Standing[]>();

  add(door: Standing) {
    const key = `${door.kind} ${door.what} ${door.subject} ${door.environment}`;
    const doors = this.layers.get(key) ?? [];
    doors.push(door);
    this.layers.set(key, doors);
  }

  finish(): Opening[] {
    const openings = new Map<string, Opening>();
    for (const doors of this.layers.values()) {
      const [{ kind, what, subject, environment }] = doors;
      const layers = [...new Set(doors.map(({ layer }) => layer))].sort(byText);
      const key = `${kind} ${what} ${layers.join()}`;
      const opening = openings.get(key) ?? { kind, what, layers, subjects: [] };
      opening.subjects.push({ subject, environment });
      openings.set(key, opening);
    }
    return [...openings.values()]
      .map(opening => ({
        ...opening,
        subjects: opening.subjects.sort(
          (a, b) =>
            bySubject(a.subject, b.subject) ||
            byText(a.environment, b.environment),
        ),
      }))
      .sort(inOrder);
  }
}

const POSITIONS = new Map(
  openingKinds.map(({ kind }, position) => [kind, position]),
);

function inOrder(a: Opening, b: Opening): number {
  return (
    (POSITIONS.get(a.kind) ?? 0) - (POSITIONS.get(b.kind) ?? 0) ||
    byText(a.what, b.what) ||
    byText(a.layers.join(), b.layers.join())
  );
}
