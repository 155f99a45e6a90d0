/**
 * The Cedar schema: who asks, for what, and which attributes policies may use. Policies that do
 * not fit it are refused where they are written, not skipped where they are needed.
 */
export const cedarSchema = `namespace Ridgeway {
  // The moment that the world is judged at: a permit can end by itself.
  type Asked = { asOf: __cedar::datetime };

  entity Sector;

  // A service, mesh member or package in one environment. Its labels are tags.
  entity Service in [Sector] {
    name: String,
    sector: String,
    owner: String,
    environment: String,
    kind: String,
    lifecycle: String,
    version: String,
  } tags String;

  // A secret that a sector declares.
  entity Secret in [Sector] { sector: String, name: String, keys: Set<String> };

  // A volume that a service of a sector owns.
  entity Volume in [Sector] { sector: String, name: String };

  // A destination outside; listed: the caller's sector has it on its egress list.
  entity ExternalEndpoint { host: String, port: Long, protocol: String, listed: Bool };

  // Callers that a consent does not name: "*" or "retail/*".
  entity Callers { sector: String, ownSector: Bool };

  // A managed resource type; offered: the sector of the service offers it.
  entity ManagedType { class: String, offered: Bool };

  // A host; inDomains: it lies inside the domains of the service's sector.
  entity Host { inDomains: Bool };

  // A container image; listed: its registry is allowed, by exact path boundary.
  entity Image {
    registry: String,
    repository: String,
    tag: String,
    digest: String,
    pinned: Bool,
    listed: Bool,
  };

  // A guardrail to be switched off; excepted: a live exception says so. The override is the id of
  // what is switched off, state that of its exception: "live", "expired", "pending" (not yet
  // live), "ungranted" (by somebody who does not own the guardrail) or "none".
  entity Guardrail {
    overridable: Bool,
    excepted: Bool,
    state: String,
    override: String,
    exception: String,
    capabilities: Set<String>,
  };

  // An escape hatch to be used, by the name of who uses it; excepted: a live exception says so.
  entity EscapeHatch { kind: String, excepted: Bool, state: String };

  action AccessSecret appliesTo { principal: Service, resource: Secret, context: Asked };
  action MountVolume appliesTo { principal: Service, resource: Volume, context: Asked };
  action ReachExternal appliesTo { principal: Service, resource: ExternalEndpoint, context: Asked };
  action ReachAll appliesTo { principal: Service, resource: Callers, context: Asked };
  action UseManaged appliesTo { principal: Service, resource: ManagedType, context: Asked };
  action Expose appliesTo { principal: Service, resource: Host, context: Asked };
  action UseImage appliesTo { principal: Service, resource: Image, context: Asked };
  action OverrideGuardrail appliesTo { principal: Service, resource: Guardrail, context: Asked };
  action UseEscapeHatch appliesTo { principal: Service, resource: EscapeHatch, context: Asked };
}
`;
