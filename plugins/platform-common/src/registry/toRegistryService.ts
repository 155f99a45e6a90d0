import {
  BUILT_IN_TYPES,
  calledService,
  endpointsOf,
  IntentResource,
  Located,
} from '@ridgeway/intent';
import { RegistryService } from '../model/Registry';
import {
  ADOPTS_ANNOTATION,
  annotationOf,
  DESCRIPTION_ANNOTATION,
  isExample,
  templateOf,
} from './annotations';

type Declared = Located<'Service'> | Located<'MeshMember'> | Located<'Package'>;

/** What the catalog records about one service, mesh member or package of a sector. */
export function toRegistryService(
  located: Declared,
  sector: Located<'Sector'>,
): RegistryService {
  const { document } = located;
  const { metadata } = document;
  const resources = Object.entries(document.spec.resources ?? {});
  const description = annotationOf(metadata, DESCRIPTION_ANNOTATION);
  const adopts = annotationOf(metadata, ADOPTS_ANNOTATION);
  const template = templateOf(metadata);
  return {
    sector: metadata.sector,
    name: metadata.name,
    kind: document.kind,
    ...(description && { description }),
    owner: sector.document.spec.owner,
    environments: sector.document.spec.environments.map(({ name }) => name),
    calls: callsOf(resources, metadata.sector),
    managed: resources
      .filter(([, { type }]) => !BUILT_IN_TYPES.includes(type))
      .map(([name, { type, class: size }]) => ({
        name,
        type,
        ...(size !== undefined && { class: size }),
      })),
    externals: resources
      .filter(([, { type }]) => type === 'external-service')
      .map(([name, resource]) => ({
        name,
        hosts: [...new Set(endpointsOf(resource).map(({ host }) => host))],
      })),
    hosts: document.kind === 'Service' ? hostsOf(document.spec) : [],
    ...(adopts && { adopts }),
    ...(template && { template }),
    path: located.file,
    example: isExample(document),
  };
}

function callsOf(
  resources: Array<[string, IntentResource]>,
  sector: string,
): string[] {
  const callees = resources
    .filter(([, { type }]) => type === 'service')
    .map(([name, resource]) => calledService(resource, name, sector));
  return [...new Set(callees)].sort();
}

function hostsOf(spec: Located<'Service'>['document']['spec']): string[] {
  const hosts = new Set(spec.exposure?.hosts);
  for (const environment of Object.values(spec.environments ?? {})) {
    environment.exposure?.hosts.forEach(host => hosts.add(host));
  }
  return [...hosts].sort();
}
