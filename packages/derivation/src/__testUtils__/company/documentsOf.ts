import { WorldFile } from '@ridgeway/intent';
import { Spec } from '../worlds';

/** A document as it is written, unread by the code under test. */
export interface Written {
  path: string;
  kind: string;
  /** `commerce/checkout`, or the name of what belongs to no sector. */
  subject: string;
  spec: Spec;
}

/** The documents of a generated company, which are written as JSON. */
export function documentsOf(files: readonly WorldFile[]): Written[] {
  return files
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path, text }) => {
      const { kind, metadata, spec } = JSON.parse(text);
      const { name, sector } = metadata;
      return {
        path,
        kind,
        subject: sector ? `${sector}/${name}` : name,
        spec,
      };
    });
}

interface Place {
  environment: string;
  cluster: string;
  mesh: string | undefined;
}

/**
 * The edges that both sides want and that could be, worked out from the documents alone, as
 * `environment caller callee`; with the names of the ports that consents name, or undefined for all.
 * Wildcards are counted as if every policy permitted them, and escape hatches as if they were open.
 */
export function wantedEdges(
  files: readonly WorldFile[],
): Map<string, string[] | undefined> {
  const documents = documentsOf(files);
  const members = documents.filter(({ kind }) =>
    ['Service', 'MeshMember', 'Package'].includes(kind),
  );
  const clusters = Object(
    documents.find(({ kind }) => kind === 'Platform')?.spec.clusters,
  );
  const placesOf = (subject: string): Place[] =>
    documents
      .filter(
        ({ kind, subject: name }) =>
          kind === 'Sector' && name === subject.split('/')[0],
      )
      .flatMap(
        ({ spec }): Array<{ name: string; cluster: string }> =>
          Object(spec.environments),
      )
      .map(({ name, cluster }) => ({
        environment: name,
        cluster,
        mesh: clusters[cluster]?.mesh,
      }));
  const edges = new Map<string, string[] | undefined>();
  for (const caller of members) {
    for (const callee of members) {
      const ports = wantedPorts(caller, callee);
      if (ports === 'none') {
        continue;
      }
      for (const from of placesOf(caller.subject)) {
        const to = placesOf(callee.subject).find(
          ({ environment }) => environment === from.environment,
        );
        if (
          to &&
          (from.cluster === to.cluster || (from.mesh && from.mesh === to.mesh))
        ) {
          edges.set(
            `${from.environment} ${caller.subject} ${callee.subject}`,
            ports,
          );
        }
      }
    }
  }
  return edges;
}

function wantedPorts(
  caller: Written,
  callee: Written,
): string[] | undefined | 'none' {
  const declares = Object.values<Spec>(Object(caller.spec.resources)).some(
    ({ type, id }) => type === 'service' && id === callee.subject,
  );
  const written: Array<{ from: string; ports?: string[] }> = Object(
    callee.spec.consents ?? [],
  );
  const consents = written.filter(({ from }) =>
    ['*', `${caller.subject.split('/')[0]}/*`, caller.subject].includes(from),
  );
  if (!declares || consents.length === 0) {
    return 'none';
  }
  return consents.some(({ ports }) => !ports)
    ? undefined
    : consents.flatMap(({ ports }) => ports ?? []);
}
