import { WorldFile } from '@ridgeway/intent';

const KINDS: ReadonlyArray<(position: number) => string> = [
  position => `permit (
  principal == Ridgeway::Service::"sector-${position}/service-${position}",
  action == Ridgeway::Action::"AccessSecret",
  resource == Ridgeway::Secret::"sector-${position + 1}/partner"
);`,
  position => `permit (
  principal,
  action == Ridgeway::Action::"ReachExternal",
  resource
) when {
  principal.sector == "sector-${position}" &&
  resource.host == "api-${position}.partner.example"
};`,
  position => `forbid (
  principal,
  action == Ridgeway::Action::"UseImage",
  resource
) when { principal.environment == "production" && resource.tag == "${position}-rc" };`,
  position => `forbid (
  principal,
  action == Ridgeway::Action::"Expose",
  resource == Ridgeway::Host::"admin-${position}.corp.example"
);`,
  position => `forbid (
  principal,
  action == Ridgeway::Action::"UseManaged",
  resource
) when { principal.lifecycle == "experimental" && resource.class == "large-${position}" };`,
];

/**
 * Cedar policies of the kinds that an organisation collects: grants of single secrets, destinations
 * of single sectors, hosts and images that nobody may use, classes that are too large for a trial.
 */
export function policyFiles(count: number, run: number): WorldFile[] {
  return Array.from({ length: count }, (_, position) => {
    const id = `policy-${position}-of-run-${run}`;
    return {
      path: `platform/policies/policy-${position}.cedar`,
      text: `@id("${id}")\n${KINDS[position % KINDS.length](position)}\n`,
    };
  });
}
