import { KubernetesObject } from '../../model/KubernetesObject';
import { OpeningLayer } from './Openness';

/** Something that an object makes possible, or keeps from being possible. */
export interface Door {
  /** What is possible where the door is open. */
  what: string;
  layer: OpeningLayer;
  /** An object that `closes` a door leaves it open where the object is missing. */
  effect: 'opens' | 'closes';
}

/**
 * One kind of opening, read from derived objects alone. A new kind is one file and one line in the
 * registry.
 */
export interface OpeningKind {
  kind: string;
  /** The doors of one object; none when it has to do with others. */
  doors(object: KubernetesObject): Door[];
}

/** A door that an object opens. */
export function opens(layer: OpeningLayer, what: string): Door {
  return { what, layer, effect: 'opens' };
}

/** A door that an object closes. */
export function closes(layer: OpeningLayer, what: string): Door {
  return { what, layer, effect: 'closes' };
}
