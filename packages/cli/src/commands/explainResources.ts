import { Condition, DerivedResource } from '@ridgeway/derivation';
import { didYouMean } from '@ridgeway/intent';
import { UsageError } from '../UsageError';
import { ExplainedResource, Explanation, Why } from './Explanation';
import { ExplainedSubject } from './ExplainedSubject';
import { objectField } from './objectField';
import { whyOf } from './whyOf';

/**
 * Says why resources and their fields exist, in each environment.
 *
 * @param what - `KIND/NAME` or `KIND`, in any case; default every resource, each with its own why
 * @param field - path of a field of the resource; default all that there is to say
 * @throws UsageError when the subject derives to no such resource, or it has no such field
 */
export function explainResources(
  subject: ExplainedSubject,
  what: string | undefined,
  field: string | undefined,
): Explanation {
  if (what === undefined) {
    return {
      subject: subject.name,
      resources: subject.resources.map(resource =>
        explained(resource, whyOf(subject, resource).slice(0, 1)),
      ),
    };
  }
  const named = namedBy(subject, what);
  return {
    subject: subject.name,
    resources:
      field === undefined
        ? named.map(resource => explained(resource, whyOf(subject, resource)))
        : fieldsOf(subject, named, field),
  };
}

function namedBy(
  { name, resources, conditions }: ExplainedSubject,
  what: string,
): DerivedResource[] {
  const asked = what.toLowerCase();
  const named = resources.filter(({ object }) =>
    [object.kind, nameOf(object)].some(each => each.toLowerCase() === asked),
  );
  if (named.length > 0) {
    return named;
  }
  const known = [
    ...new Set(resources.map(({ object }) => nameOf(object))),
  ].sort();
  const near = didYouMean(what, known);
  throw new UsageError(
    `${name} derives to no ${what}; it derives to ${
      known.join(', ') || 'nothing'
    }.${near ? ` Did you mean ${near}?` : whatIsMissing(conditions)}`,
  );
}

/** Why something that was asked for may not be there. */
function whatIsMissing(conditions: readonly Condition[]): string {
  const derived = conditions.find(
    ({ type, status }) => type === 'Derived' && status !== 'True',
  );
  return derived ? ` Not everything is derived: ${derived.message}` : '';
}

function fieldsOf(
  subject: ExplainedSubject,
  named: readonly DerivedResource[],
  path: string,
): ExplainedResource[] {
  let near: string | undefined;
  const explainedFields = named.flatMap(resource => {
    const field = objectField(resource.object, path);
    if (!field.found) {
      near ??= field.near;
      return [];
    }
    const why = nearest(resource, field.path, whyOf(subject, resource));
    return [
      { ...explained(resource, why), field: { path, value: field.value } },
    ];
  });
  if (explainedFields.length === 0) {
    throw new UsageError(
      `${nameOf(named[0].object)} has no field ${path}.${
        near ? ` Did you mean ${near}?` : ''
      }`,
    );
  }
  return explainedFields;
}

/** What is said about the field and what is in it; otherwise about what encloses it most closely. */
function nearest(
  { object }: DerivedResource,
  path: ReadonlyArray<string | number>,
  all: readonly Why[],
): Why[] {
  const places = all.flatMap(why => {
    const place = objectField(object, why.field);
    return place.found ? [{ why, path: place.path }] : [];
  });
  const within = places.filter(place => startsWith(place.path, path));
  const around = places
    .filter(place => startsWith(path, place.path))
    .map(place => place.path.length);
  const closest = Math.max(...around, 0);
  const saidOfIt = within.some(place => place.path.length === path.length);
  return places
    .filter(
      place =>
        within.includes(place) ||
        (!saidOfIt &&
          place.path.length === closest &&
          startsWith(path, place.path)),
    )
    .map(({ why }) => why);
}

function startsWith(
  path: ReadonlyArray<string | number>,
  start: ReadonlyArray<string | number>,
): boolean {
  return start.every((segment, position) => segment === path[position]);
}

function explained(
  { environment, cluster, object }: DerivedResource,
  provenance: Why[],
): ExplainedResource {
  return {
    kind: object.kind,
    name: object.metadata.name,
    environment,
    cluster,
    provenance,
  };
}

function nameOf({ kind, metadata }: DerivedResource['object']): string {
  return `${kind}/${metadata.name}`;
}
