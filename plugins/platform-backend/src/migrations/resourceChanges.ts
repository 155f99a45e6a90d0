import { createCedarAuthorizer } from '@ridgeway/authorization';
import {
  DerivedResource,
  deriveSubjects,
  printYaml,
} from '@ridgeway/derivation';
import { updateWorld } from '@ridgeway/intent';
import { ResourceChange } from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { DerivationService } from '../derivation/DerivationService';

/** Differs with every text, whatever it means. */
const REVISION = 'ridgeway.dev/revision';

/** Derived objects of a subject that another text of its document would change. */
export function resourceChanges(
  derivation: DerivationService,
  subject: string,
  change: { path: string; text: string },
): ResourceChange[] {
  const { world } = derivation.current();
  const after = updateWorld(world, [change]);
  const options = derivation.deriveOptions({
    authorizer: createCedarAuthorizer(after),
  });
  const before = byKey(derivation.resources(subject));
  const then = byKey(
    deriveSubjects(after, [subject], options).resources.filter(
      resource => resource.subject === subject,
    ),
  );
  return [...new Set([...before.keys(), ...then.keys()])].flatMap(key => {
    const [old, fresh] = [before.get(key), then.get(key)];
    const some = old ?? fresh;
    return !some || isDeepStrictEqual(old?.object, fresh?.object)
      ? []
      : [
          {
            environment: some.environment,
            kind: some.object.kind,
            name: some.object.metadata.name,
            ...(old && { before: printYaml([old.object]) }),
            ...(fresh && { after: printYaml([fresh.object]) }),
          },
        ];
  });
}

function byKey(
  resources: readonly DerivedResource[],
): Map<string, DerivedResource> {
  return new Map(
    resources.map(resource => {
      const { apiVersion, kind, metadata } = resource.object;
      const { name, namespace } = metadata;
      return [
        JSON.stringify([
          ...[resource.environment, apiVersion, kind, namespace, name],
        ]),
        { ...resource, object: withoutRevision(resource.object) },
      ];
    }),
  );
}

function withoutRevision(
  object: DerivedResource['object'],
): DerivedResource['object'] {
  const { [REVISION]: _, ...annotations } = object.metadata.annotations ?? {};
  return { ...object, metadata: { ...object.metadata, annotations } };
}
