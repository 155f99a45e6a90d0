import { ConflictError, NotFoundError } from '@backstage/errors';
import { AffectedSubject, assessDeprecation } from '@ridgeway/derivation';
import {
  API_VERSION,
  Edit,
  Located,
  pathOfDocument,
  printDocument,
} from '@ridgeway/intent';
import {
  ChangeResult,
  DeprecationInput,
  DocumentChange,
  EnforceRequest,
} from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { ChangeService } from '../changes/ChangeService';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { editedFile } from '../requests/kinds/editedFile';
import { whyNotEnforced } from './whyNotEnforced';

/** So many subjects are named in a message. */
const NAMED = 5;

/** Writes deprecations down: every write is a commit like any other change. */
export class DeprecationWriter {
  constructor(
    private readonly options: {
      changes: ChangeService;
      derivation: DerivationService;
      now?: () => Date;
    },
  ) {}

  /**
   * Writes a draft, announces it, or changes what is there; comments in the document stay.
   *
   * @throws InvalidDocumentsError when it says something that cannot be, a deadline in the past among it
   * @throws ConflictError when it was changed since `base`, or would turn into something else
   */
  async save(input: DeprecationInput, person: Person): Promise<ChangeResult> {
    const snapshot = await this.options.derivation.refresh();
    const existing = snapshot.world.deprecations.get(input.id);
    const { title, announced } = input.spec;
    const announces =
      announced !== undefined &&
      existing?.document.spec.announced === undefined;
    const verb = existing ? 'Change' : 'Draft';
    return this.options.changes.change(
      {
        documents: [
          existing
            ? editedDeprecation(snapshot, existing, input)
            : newDeprecation(input),
        ],
        message: `${announces ? 'Announce' : verb} the end of: ${title}`,
        base: input.base ?? snapshot.head,
      },
      person,
    );
  }

  /**
   * What is affected is no longer served.
   *
   * @throws ConflictError before the deadline, and when others would stop than the person saw
   */
  async enforce(
    id: string,
    { base, stops }: EnforceRequest,
    person: Person,
  ): Promise<ChangeResult> {
    const { changes, derivation } = this.options;
    const snapshot = await derivation.refresh();
    const enforced = {
      at: this.now().toISOString(),
      by: person.entityRef,
    };
    const assertSeen = (current: Snapshot) =>
      assertStops(stops, stoppedBy(current, id, enforced));
    const { document, file } = find(snapshot, id);
    const obstacle = whyNotEnforced(document.spec, enforced.at.slice(0, 10));
    if (obstacle !== undefined) {
      throw new ConflictError(`${obstacle} Nothing was changed.`);
    }
    assertSeen(snapshot);
    return changes.change(
      {
        documents: [
          editedFile(snapshot, file, [
            { edit: 'put', path: ['spec', 'enforced'], value: enforced },
          ]),
        ],
        message: `Enforce the end of: ${
          document.spec.title
        }\n\nNo longer served: ${
          stops.length > 0 ? stops.join(', ') : 'nothing that is there'
        }.`,
        base: base ?? snapshot.head,
      },
      person,
      async () => assertSeen(derivation.current()),
    );
  }

  /** Serves again what was stopped. @throws ConflictError when it is not enforced */
  async undo(id: string, person: Person): Promise<ChangeResult> {
    const snapshot = await this.options.derivation.refresh();
    const { document, file } = find(snapshot, id);
    if (!document.spec.enforced) {
      throw new ConflictError(
        `${id} is not enforced, so there is nothing to undo. Nothing was changed.`,
      );
    }
    return this.options.changes.change(
      {
        documents: [
          editedFile(snapshot, file, [
            { edit: 'remove', path: ['spec', 'enforced'] },
          ]),
        ],
        message: `Serve again: ${document.spec.title}`,
        base: snapshot.head,
      },
      person,
    );
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

function find({ world }: Snapshot, id: string): Located<'Deprecation'> {
  const found = world.deprecations.get(id);
  if (!found) {
    throw new NotFoundError(
      `There is no deprecation ${id}. Look for it in the list of deprecations.`,
    );
  }
  return found;
}

function newDeprecation({ id, spec }: DeprecationInput): DocumentChange {
  return {
    path: pathOfDocument('Deprecation', { name: id }),
    text: printDocument({
      apiVersion: API_VERSION,
      kind: 'Deprecation',
      metadata: { name: id },
      spec,
    }),
    create: true,
  };
}

function editedDeprecation(
  snapshot: Snapshot,
  { document, file }: Located<'Deprecation'>,
  { id, spec }: DeprecationInput,
): DocumentChange {
  const before = document.spec;
  if (before.announced && !isDeepStrictEqual(before.of, spec.of)) {
    throw new ConflictError(
      `${id} was announced, and teams work by it: what goes away cannot become something else. Undo the announcement first, or write another deprecation.`,
    );
  }
  const edits: Edit[] = [];
  if (!isDeepStrictEqual(before.of, spec.of)) {
    edits.push({ edit: 'put', path: ['spec', 'of'], value: { ...spec.of } });
  }
  const { of: _before, extensions: _kept, enforced: _too, ...old } = before;
  const { of: _after, ...fresh } = spec;
  for (const [field, value] of Object.entries(fresh)) {
    if (value !== undefined && Reflect.get(old, field) !== value) {
      edits.push({ edit: 'set', path: ['spec', field], value });
    }
  }
  for (const field of Object.keys(old)) {
    if (Reflect.get(fresh, field) === undefined) {
      edits.push({ edit: 'remove', path: ['spec', field] });
    }
  }
  if (edits.length === 0) {
    throw new ConflictError(
      `${id} says all of that already. Nothing was changed.`,
    );
  }
  return editedFile(snapshot, file, edits);
}

/** Subjects that would stop if it were enforced: all but those with more time. */
function stoppedBy(
  { world }: Snapshot,
  id: string,
  enforced: { at: string; by: string },
): string[] {
  const document = world.deprecations.get(id)?.document;
  const affected: AffectedSubject[] = document
    ? assessDeprecation(
        world,
        { ...document, spec: { ...document.spec, enforced } },
        enforced.at,
      ).affected
    : [];
  return affected.flatMap(({ stopped, subject }) => (stopped ? subject : []));
}

function assertStops(seen: readonly string[], stops: readonly string[]): void {
  const more = stops.filter(subject => !seen.includes(subject));
  const fewer = seen.filter(subject => !stops.includes(subject));
  if (more.length > 0 || fewer.length > 0) {
    throw new ConflictError(
      `What would stop is not what you saw any more${named(
        ': by now also ',
        more,
      )}${named(
        ': no longer ',
        fewer,
      )}. Nothing was changed. Look at the list again, and decide then.`,
    );
  }
}

function named(words: string, subjects: readonly string[]): string {
  const some = subjects.slice(0, NAMED).join(', ');
  const more = subjects.length - NAMED;
  return subjects.length === 0
    ? ''
    : `${words}${some}${more > 0 ? ` and ${more} more` : ''}`;
}
