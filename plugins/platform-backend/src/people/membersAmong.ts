import { People } from './People';
import { owns } from './Person';

/** Nothing waits longer for the catalog than this: what is recorded goes without. */
const PATIENCE_MS = 5_000;

/**
 * Whether people belong to a group, as the catalog has it now.
 *
 * @returns by entity reference; without those of whom nobody knows, for the catalog does not know
 *   them or does not answer
 */
export async function membersAmong(
  people: Pick<People, 'byRef'>,
  entityRefs: Iterable<string>,
  group: string,
): Promise<Map<string, boolean>> {
  const asked = [...new Set(entityRefs)].map(
    async (entityRef): Promise<Array<[string, boolean]>> => {
      const person = await people.byRef(entityRef).catch(() => undefined);
      return person ? [[entityRef, owns(person, group)]] : [];
    },
  );
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<never[]>(resolve => {
    timer = setTimeout(() => resolve([]), PATIENCE_MS);
  });
  const answers = await Promise.all(
    asked.map(answer => Promise.race([answer, tired])),
  );
  clearTimeout(timer);
  return new Map(answers.flat());
}
