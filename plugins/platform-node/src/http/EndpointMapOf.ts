type Method = 'get' | 'post' | 'delete';

/** Backstage's typed router writes a method that is a keyword with an underscore. */
type MethodKey<M extends Method> = M extends 'delete' ? '_delete' : M;

/** What openapi-typescript calls `paths`. */
type PathsOf<Paths> = { [Path in keyof Paths]: { [M in Method]?: unknown } };

interface Operation {
  parameters: { query?: unknown; path?: unknown };
  responses: object;
}

type Content<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : void;

type Success<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 204
    ? Content<Responses[Status]>
    : never;
}[keyof Responses];

type Part<Name extends string, T> = [T] extends [never | undefined]
  ? object
  : { [Key in Name]: NonNullable<T> };

type Endpoint<O extends Operation> = Part<'path', O['parameters']['path']> &
  Part<'query', O['parameters']['query']> &
  (O extends { requestBody: { content: { 'application/json': infer Body } } }
    ? { body: Body }
    : object) & {
    response: Success<O['responses']>;
  };

type EndpointsOf<Paths extends PathsOf<Paths>, Path extends keyof Paths> = {
  [M in Method as Paths[Path][M] extends Operation
    ? `#${MethodKey<M>}|${Path & string}`
    : never]: Paths[Path][M] extends Operation
    ? Endpoint<Paths[Path][M]>
    : never;
};

type UnionToIntersection<U> = (
  U extends unknown ? (each: U) => void : never
) extends (all: infer I) => void
  ? I
  : never;

type Intersection<Paths extends PathsOf<Paths>> = UnionToIntersection<
  { [Path in keyof Paths]: EndpointsOf<Paths, Path> }[keyof Paths]
>;

/**
 * An API in the form that Backstage's typed router reads: `#get|/sectors` and so on, computed from
 * the types that openapi-typescript makes of openapi.yaml.
 *
 * @public
 */
export type EndpointMapOf<Paths extends PathsOf<Paths>> = {
  [Key in keyof Intersection<Paths>]: Intersection<Paths>[Key];
};
