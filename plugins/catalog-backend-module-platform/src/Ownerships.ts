import { RegistryOwnership } from '@ridgeway/plugin-platform-common';

/** Whether a path of the intent repository holds an Ownership. */
export function holdsOwnership(path: string): boolean {
  return path.startsWith('platform/ownership/');
}

/** By this key the catalog finds a component again whose ownership has changed. */
export function refreshKeyOf(entityRef: string): string {
  return `ridgeway-ownership:${entityRef}`;
}

/** Whose components are that no intent describes, as the intent repository says. */
export class Ownerships {
  #byEntity: ReadonlyMap<string, RegistryOwnership> | undefined;

  /** Whether the intent repository has been read at all. */
  get known(): boolean {
    return this.#byEntity !== undefined;
  }

  /** What is said of a component. */
  find(entityRef: string): RegistryOwnership | undefined {
    return this.#byEntity?.get(entityRef);
  }

  /** Takes all there are; returns the components of which something else is said than before. */
  replace(ownerships: readonly RegistryOwnership[]): string[] {
    const before = this.#byEntity ?? new Map<string, RegistryOwnership>();
    const after = new Map(ownerships.map(each => [each.entity, each]));
    this.#byEntity = after;
    return [...new Set([...before.keys(), ...after.keys()])].filter(entity => {
      const [was, is] = [before.get(entity), after.get(entity)];
      return was?.owner !== is?.owner || was?.path !== is?.path;
    });
  }
}
