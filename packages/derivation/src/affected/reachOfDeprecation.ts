import { World } from '@ridgeway/intent';
import { candidatesOf, usesOf } from '../deprecations/Concern';
import { Affected } from './Affected';

/** Whom a deprecation of a world concerns, once it is announced: nobody is told of a draft. */
export function addConcerned(affected: Affected, world: World, name: string) {
  const deprecation = world.deprecations.get(name);
  if (deprecation?.document.spec.announced === undefined) {
    return;
  }
  const { of } = deprecation.document.spec;
  const reach = affected.by(deprecation.file);
  for (const [subject, located] of candidatesOf(world, of)) {
    if (usesOf(of, located).length > 0) {
      reach.add(subject);
    }
  }
}
