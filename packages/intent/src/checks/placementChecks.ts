import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { isInsideDomains } from '../rules/domains';
import { DocumentOf } from '../schema/documents';
import { ServiceSpec } from '../schema/service';
import { unknownName } from './sectorChecks';

/** Overrides are for environments that the sector has. */
export function checkEnvironments(
  spec: ServiceSpec,
  sector: DocumentOf<'Sector'>,
): Finding[] {
  const names = sector.spec.environments.map(({ name }) => name);
  return Object.keys(spec.environments ?? {})
    .filter(name => !names.includes(name))
    .map(name =>
      unknownName(
        'UnknownEnvironment',
        name,
        names,
        ['spec', 'environments', name],
        {
          at: 'key',
          message: `The sector ${sector.metadata.name} has no environment ${name}.`,
        },
      ),
    );
}

/** Hosts lie inside the sector's domains; the gate `Expose` decides about one that does not. */
export function checkHosts(
  spec: ServiceSpec,
  sector: DocumentOf<'Sector'>,
): Finding[] {
  const domains = sector.spec.domains ?? [];
  return hostsOf(spec)
    .filter(({ host }) => !isInsideDomains(host, domains))
    .map(({ host, path }) => ({
      severity: 'warning',
      reason: 'HostOutsideDomains',
      path,
      message: `The host ${host} is outside the domains of sector ${sector.metadata.name}.`,
      ...(domains.length > 0
        ? { allowed: `hosts inside ${domains.join(', ')}` }
        : { allowed: 'no hosts: the sector has no domains' }),
      suggestion: `Ask ${sector.spec.owner} to add a domain to sectors/${sector.metadata.name}/sector.yaml, or choose another host.`,
    }));
}

function hostsOf(spec: ServiceSpec): Array<{ host: string; path: Path }> {
  const entries: Array<[Path, readonly string[]]> = [
    [['spec', 'exposure', 'hosts'], spec.exposure?.hosts ?? []],
    ...Object.entries(spec.environments ?? {}).map(
      ([name, override]): [Path, readonly string[]] => [
        ['spec', 'environments', name, 'exposure', 'hosts'],
        override.exposure?.hosts ?? [],
      ],
    ),
  ];
  return entries.flatMap(([path, hosts]) =>
    hosts.map((host, index) => ({ host, path: [...path, index] })),
  );
}
