import { WorldFile } from '@ridgeway/intent';
import { policyFiles } from './policyFiles';
import { serviceText } from './serviceText';

/** Services of one sector; the sectors of large organisations are many, not large. */
export const SERVICES_PER_SECTOR = 20;

const PLATFORM = `apiVersion: ridgeway.dev/v1
kind: Platform
metadata: { name: bench }
spec:
  release: '2026.11'
  trustDomain: corp.example
  clusters:
    prod:
      mesh: prod
      secretStore: vault
      egressGateway: { namespace: istio-egress, name: egress }
      ingressGateway: { namespace: istio-ingress, name: public }
      monitoring: { namespace: monitoring, serviceAccount: prometheus }
      certificateIssuer: lets-encrypt
  images: [registry.corp.example/]
  managed:
    postgres:
      group: db.corp.example
      kind: PostgresInstance
      version: v1
      spec: { size: '\${class}', backups: { retentionDays: 14 } }
      connectionSecret: '\${name}-conn'
      outputs: [host, port, name, username, password]
`;

/** What a generated world holds. */
export interface WorldShape {
  services: number;
  /** Cedar policies beside those that hold everywhere; default none. */
  policies?: number;
  /** Goes into every policy, so that no engine has seen them before. */
  run?: number;
}

/**
 * Files of a world of realistic services: each has a database, secrets by three routes, a
 * destination outside, files, a public host, objectives, autoscaling, and calls others who consent.
 * The same shape gives the same bytes.
 */
export function generateWorld({
  services,
  policies = 0,
  run = 0,
}: WorldShape): WorldFile[] {
  const sectors = Math.ceil(services / SERVICES_PER_SECTOR);
  return [
    { path: 'platform/platform.yaml', text: PLATFORM, revision: 'platform' },
    ...Array.from({ length: sectors }, (_, sector) => ({
      path: `sectors/sector-${sector}/sector.yaml`,
      text: sectorText(sector),
      revision: `sector-${sector}`,
    })),
    ...Array.from({ length: services }, (_, position) =>
      serviceFile(position, services),
    ),
    ...policyFiles(policies, run),
  ];
}

/** The file of one service of a generated world. */
export function serviceFile(
  position: number,
  services: number,
  version = 1,
): WorldFile {
  const sector = Math.floor(position / SERVICES_PER_SECTOR);
  return {
    path: `sectors/sector-${sector}/service-${position}.yaml`,
    text: serviceText({
      position,
      sector,
      version,
      callees: calleesOf(position, services),
      callers: callersOf(position, services),
    }),
    revision: `service-${position}-${version}`,
  };
}

/** Distances to the services that each calls: neighbours in its sector, and one in the next. */
const DISTANCES = [1, 2, SERVICES_PER_SECTOR];

function calleesOf(position: number, services: number): string[] {
  return DISTANCES.map(distance => position + distance)
    .filter(callee => callee < services)
    .map(subjectAt);
}

function callersOf(position: number, services: number): string[] {
  return DISTANCES.map(distance => position - distance)
    .filter(caller => caller >= 0 && caller < services)
    .map(subjectAt);
}

function subjectAt(position: number): string {
  return `sector-${Math.floor(
    position / SERVICES_PER_SECTOR,
  )}/service-${position}`;
}

function sectorText(sector: number): string {
  return `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: sector-${sector} }
spec:
  owner: group:default/team-${sector}
  purpose: Part ${sector} of the business
  environments: [{ name: production, cluster: prod }]
  quota: { cpu: '4000', memory: 8000Gi, services: 100 }
  domains: [sector-${sector}.corp.example]
  egress: [api.partner.example:443]
  managed: [postgres]
  secrets:
    partner: { keys: [api-key, salt], remote: { production: sector-${sector}/production/partner } }
`;
}
