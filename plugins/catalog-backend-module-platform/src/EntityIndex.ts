import { hash } from 'node:crypto';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** What has to be told to the catalog. */
export interface EntityDelta {
  added: Entity[];
  /** Entity references. */
  removed: string[];
}

/**
 * Remembers which entities each subject declares, as hashes, so that a change of one intent
 * becomes a change of as few entities as possible. An entity that several subjects declare goes
 * when the last of them stops.
 */
export class EntityIndex {
  readonly #hashes = new Map<string, string>();
  readonly #bySubject = new Map<string, Set<string>>();
  readonly #subjectsOf = new Map<string, Set<string>>();

  /** Subjects that declare something. */
  subjects(): string[] {
    return [...this.#bySubject.keys()];
  }

  /** Subjects known in a sector, itself included. */
  subjectsOfSector(sector: string): string[] {
    return this.subjects().filter(
      subject => subject === sector || subject.startsWith(`${sector}/`),
    );
  }

  /** Forgets everything; the entities given next are all there is. */
  reset(subjects: ReadonlyMap<string, Entity[]>): Entity[] {
    this.#hashes.clear();
    this.#bySubject.clear();
    this.#subjectsOf.clear();
    return this.update(subjects).added;
  }

  /** Replaces what each given subject declares; an empty list removes the subject. */
  update(subjects: ReadonlyMap<string, Entity[]>): EntityDelta {
    const added: Entity[] = [];
    const released = new Set<string>();
    for (const [subject, entities] of subjects) {
      const before = this.#bySubject.get(subject) ?? new Set();
      const after = new Set<string>();
      for (const entity of entities) {
        const ref = stringifyEntityRef(entity);
        after.add(ref);
        if (this.#claim(subject, ref, entity)) {
          added.push(entity);
        }
      }
      for (const ref of before) {
        if (!after.has(ref)) {
          this.#subjectsOf.get(ref)?.delete(subject);
          released.add(ref);
        }
      }
      if (after.size > 0) {
        this.#bySubject.set(subject, after);
      } else {
        this.#bySubject.delete(subject);
      }
    }
    return { added, removed: this.#dropUnclaimed(released) };
  }

  /** Whether the entity is new or different for the catalog. */
  #claim(subject: string, ref: string, entity: Entity): boolean {
    const subjects = this.#subjectsOf.get(ref) ?? new Set();
    const sharedWithOthers =
      subjects.size > 1 || (subjects.size === 1 && !subjects.has(subject));
    this.#subjectsOf.set(ref, subjects.add(subject));
    const state = hash('sha1', JSON.stringify(entity), 'base64');
    // The first to declare a shared entity describes it, or two would take turns for ever.
    if (sharedWithOthers || this.#hashes.get(ref) === state) {
      return false;
    }
    this.#hashes.set(ref, state);
    return true;
  }

  #dropUnclaimed(refs: Iterable<string>): string[] {
    const removed: string[] = [];
    for (const ref of refs) {
      if (this.#subjectsOf.get(ref)?.size === 0) {
        this.#subjectsOf.delete(ref);
        this.#hashes.delete(ref);
        removed.push(ref);
      }
    }
    return removed;
  }
}
