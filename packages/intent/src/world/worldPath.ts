import { DocumentKind } from '../schema/documents';

/** What a path of a world directory holds. */
export type WorldPath =
  | {
      holds: 'document';
      kinds: readonly DocumentKind[];
      /** Key of the document in its map: a name, or `sector/name`. */
      key: string;
      name: string | undefined;
      sector: string | undefined;
    }
  | { holds: 'policy'; sector: string | undefined }
  /** A text that services of the sector can take into their containers. */
  | { holds: 'file'; sector: string }
  /** Manifests that packages of the sector bring. */
  | { holds: 'manifest'; sector: string }
  | { holds: 'nothing' };

const PATTERNS: ReadonlyArray<[RegExp, (...names: string[]) => WorldPath]> = [
  [
    /^sectors\/([^/]+)\/sector\.yaml$/,
    sector => document(['Sector'], sector, sector, sector),
  ],
  [
    /^sectors\/([^/]+)\/([^/]+)\.yaml$/,
    (sector, name) =>
      document(
        ['Service', 'MeshMember', 'Package'],
        `${sector}/${name}`,
        name,
        sector,
      ),
  ],
  [
    /^sectors\/([^/]+)\/exceptions\/([^/]+)\.yaml$/,
    (sector, name) =>
      document(['Exception'], `${sector}/${name}`, name, sector),
  ],
  [
    /^sectors\/([^/]+)\/policies\/[^/]+\.cedar$/,
    sector => ({ holds: 'policy', sector }),
  ],
  [
    /^sectors\/([^/]+)\/files\/[^/]+(?:\/[^/]+)*$/,
    sector => ({ holds: 'file', sector }),
  ],
  [
    /^sectors\/([^/]+)\/manifests\/(?:[^/]+\/)+[^/]+\.(?:yaml|yml|json)$/,
    sector => ({ holds: 'manifest', sector }),
  ],
  [
    /^platform\/policies\/[^/]+\.cedar$/,
    () => ({ holds: 'policy', sector: undefined }),
  ],
  [
    /^platform\/platform\.yaml$/,
    () => document(['Platform'], 'platform', undefined, undefined),
  ],
  [
    /^platform\/guardrails\/([^/]+)\.yaml$/,
    name => document(['Guardrail'], name, name, undefined),
  ],
  [
    /^platform\/ownership\/([^/]+)\.yaml$/,
    name => document(['Ownership'], name, name, undefined),
  ],
  [
    /^platform\/deprecations\/([^/]+)\.yaml$/,
    name => document(['Deprecation'], name, name, undefined),
  ],
];

/** Reads the layout of a world directory. */
export function worldPath(path: string): WorldPath {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(path);
    if (match) {
      return make(...match.slice(1));
    }
  }
  return { holds: 'nothing' };
}

/** Path of a document's file in a world directory. */
export function pathOfDocument(
  kind: DocumentKind,
  metadata: { name?: string; sector?: string } | undefined,
): string {
  const { name = '', sector = '' } = metadata ?? {};
  switch (kind) {
    case 'Sector':
      return `sectors/${name}/sector.yaml`;
    case 'Exception':
      return `sectors/${sector}/exceptions/${name}.yaml`;
    case 'Guardrail':
      return `platform/guardrails/${name}.yaml`;
    case 'Ownership':
      return `platform/ownership/${name}.yaml`;
    case 'Deprecation':
      return `platform/deprecations/${name}.yaml`;
    case 'Platform':
      return 'platform/platform.yaml';
    default:
      return `sectors/${sector}/${name}.yaml`;
  }
}

function document(
  kinds: readonly DocumentKind[],
  key: string,
  name: string | undefined,
  sector: string | undefined,
): WorldPath {
  return { holds: 'document', kinds, key, name, sector };
}
