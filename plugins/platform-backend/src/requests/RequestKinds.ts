import { InputError } from '@backstage/errors';
import { RequestKind } from '@ridgeway/plugin-platform-common';
import { RequestKindDefinition } from './kinds/RequestKindDefinition';

/** The kinds of request that can be opened, by name. */
export class RequestKinds {
  private readonly byKind: ReadonlyMap<RequestKind, RequestKindDefinition>;

  constructor(definitions: readonly RequestKindDefinition[]) {
    this.byKind = new Map(
      definitions.map(definition => [definition.kind, definition]),
    );
  }

  /** @throws InputError when this portal does not take requests of the kind */
  get(kind: RequestKind): RequestKindDefinition {
    const definition = this.byKind.get(kind);
    if (!definition) {
      throw new InputError(
        `This portal takes no requests of the kind ${kind}. It takes: ${[
          ...this.byKind.keys(),
        ].join(', ')}.`,
      );
    }
    return definition;
  }
}
