import { AgreementState } from '@ridgeway/derivation';
import { ShownConnection } from './withObserved';

/** Filters of the page, beside those that the platform narrows by. */
export interface ConnectionNarrowing {
  environment?: string;
  state?: string;
  service?: string;
}

/** Edges that pass; with an environment they are shown as they are there. */
export function narrowConnections(
  connections: readonly ShownConnection[],
  { environment, state, service }: ConnectionNarrowing,
): ShownConnection[] {
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
export function environmentsOf(
  connections: readonly ShownConnection[],
): string[] {
  return [
    ...new Set(
      connections.flatMap(({ environments }) =>
        environments.map(({ name }) => name),
      ),
    ),
  ].sort();
}

/** Whether the two sides stand like this to each other somewhere. */
export function isSomewhere(
  { environments }: ShownConnection,
  agreement: AgreementState,
): boolean {
  return environments.some(environment => environment.agreement === agreement);
}

function inEnvironment(
  connection: ShownConnection,
  environment: string,
): ShownConnection[] {
  const there = connection.environments.filter(
    ({ name }) => name === environment,
  );
  return there.map(({ state }) => ({
    ...connection,
    state,
    environments: there,
  }));
}
