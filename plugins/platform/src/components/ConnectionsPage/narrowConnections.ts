import { AgreementState } from '@ridgeway/derivation';
import { Connection } from '@ridgeway/plugin-platform-common';

/** Filters of the page, beside those that the platform narrows by. */
export interface ConnectionNarrowing {
  environment?: string;
  state?: string;
  service?: string;
}

/** Edges that pass; with an environment they are shown as they are there. */
export function narrowConnections(
  connections: readonly Connection[],
  { environment, state, service }: ConnectionNarrowing,
): Connection[] {
  return connections
    .flatMap(connection =>
      environment ? inEnvironment(connection, environment) : [connection],
    )
    .filter(
      edge =>
        (!state || edge.state === state) &&
        (!service || edge.caller === service || edge.callee === service),
    );
}

/** Names of all environments that edges join, sorted. */
export function environmentsOf(connections: readonly Connection[]): string[] {
  return [
    ...new Set(
      connections.flatMap(({ environments }) =>
        environments.map(({ name }) => name),
      ),
    ),
  ].sort();
}

/** Whether the edge is in this state somewhere. */
export function isSomewhere(
  { environments }: Connection,
  state: AgreementState,
): boolean {
  return environments.some(environment => environment.state === state);
}

function inEnvironment(
  connection: Connection,
  environment: string,
): Connection[] {
  const there = connection.environments.filter(
    ({ name }) => name === environment,
  );
  return there.map(({ state }) => ({
    ...connection,
    state,
    environments: there,
  }));
}
