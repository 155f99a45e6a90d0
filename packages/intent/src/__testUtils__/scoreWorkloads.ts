/** Fields of a mapping. */
export type Fields = Record<string, unknown>;

/** A workload of one container, some of its top-level fields other than usual. */
export const workload = (fields: Fields): Fields => ({
  apiVersion: 'score.dev/v1b1',
  metadata: { name: 'shop' },
  containers: { app: { image: 'a' } },
  ...fields,
});
/** A workload whose container has more fields. */
export const container = (fields: Fields) =>
  workload({ containers: { app: { image: 'a', ...fields } } });
/** A workload with a resource of these fields. */
export const resource = (fields: Fields) =>
  workload({ resources: { db: { type: 'postgres', ...fields } } });
/** A workload with a port of these fields. */
export const port = (fields: Fields) =>
  workload({ service: { ports: { http: { port: 80, ...fields } } } });
/** A workload with a liveness probe. */
export const probe = (fields: unknown) => container({ livenessProbe: fields });
/** A workload with a readiness probe over HTTP. */
export const httpGet = (fields: Fields) =>
  container({
    readinessProbe: { httpGet: { path: '/', port: 80, ...fields } },
  });
/** A workload with a limit of memory. */
export const memory = (text: unknown) =>
  container({ resources: { limits: { memory: text } } });
/** A workload that asks for processors. */
export const cpu = (text: unknown) =>
  container({ resources: { requests: { cpu: text } } });
/** A workload with one file. */
export const file = (fields: Fields) => container({ files: { '/a': fields } });
/** A workload with an annotation. */
export const annotated = (name: string, value: unknown = 'a') =>
  workload({ metadata: { name: 'shop', annotations: { [name]: value } } });
/** A workload of this name. */
export const named = (name: unknown) => workload({ metadata: { name } });
