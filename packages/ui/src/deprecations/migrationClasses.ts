import { MigrationClass } from '@ridgeway/intent';

/** Classes of migrations, from what goes by itself to what needs a decision. */
export const MIGRATION_CLASSES = [
  'automatic',
  'assisted',
  'blocked',
] as const satisfies readonly MigrationClass[];

/** How a class is called, what it means for whoever has to do it, and how it looks. */
export const MIGRATION_CLASS_WORDS = {
  automatic: {
    name: 'Automatic',
    meaning: 'Goes by itself and keeps what is derived.',
    color: 'success',
  },
  assisted: {
    name: 'Assisted',
    meaning: 'Proposes something that a person reviews.',
    color: 'warning',
  },
  blocked: {
    name: 'Blocked',
    meaning: 'Needs a decision first.',
    color: 'error',
  },
} as const satisfies Record<MigrationClass, unknown>;

/** `12 automatic, 3 assisted, 5 blocked`; what there is none of is left out. */
export function splitInWords(split: Record<MigrationClass, number>): string {
  return MIGRATION_CLASSES.filter(each => split[each] > 0)
    .map(each => `${split[each]} ${each}`)
    .join(', ');
}
