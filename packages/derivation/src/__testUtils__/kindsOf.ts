import { World } from '@ridgeway/intent';
import { derive } from '../derive';
import { byException } from './authorizers';

/** Kinds of everything that is derived of a subject. */
export function kindsOf(subject: string, world: World): string[] {
  return derive(world, byException)
    .resources.filter(resource => resource.subject === subject)
    .map(({ object }) => object.kind);
}
