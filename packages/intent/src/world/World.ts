import { Diagnostic } from '../model/Diagnostic';
import { Located } from '../model/Located';
import { AssetFile } from './assetFile';
import { RenderedChart } from './charts';

/** A file of a world directory. Paths use forward slashes and are relative to the world. */
export interface WorldFile {
  path: string;
  text: string;
  /** Git blob id of the content, where known. */
  revision?: string;
}

/** A Cedar policy file. Authority follows location: `sector` is undefined under `platform/policies`. */
export interface PolicyFile {
  path: string;
  text: string;
  sector: string | undefined;
}

/**
 * Everything that derivation depends on, parsed. A document that cannot be read is absent
 * here and present in `diagnostics`: a broken document breaks only itself.
 */
export interface World {
  platform: Located<'Platform'> | undefined;
  /** By name. */
  sectors: ReadonlyMap<string, Located<'Sector'>>;
  /** By `sector/name`. */
  services: ReadonlyMap<string, Located<'Service'>>;
  /** By `sector/name`. */
  meshMembers: ReadonlyMap<string, Located<'MeshMember'>>;
  /** By `sector/name`. */
  packages: ReadonlyMap<string, Located<'Package'>>;
  /** By `sector/name`, the sector being the folder it lies in. */
  exceptions: ReadonlyMap<string, Located<'Exception'>>;
  /** By name. */
  guardrails: ReadonlyMap<string, Located<'Guardrail'>>;
  /** By name. */
  ownerships: ReadonlyMap<string, Located<'Ownership'>>;
  /** By name. */
  deprecations: ReadonlyMap<string, Located<'Deprecation'>>;
  policies: readonly PolicyFile[];
  /** Texts that containers take from beside their intents, by path; usable or not. */
  files: ReadonlyMap<string, AssetFile>;
  /** Manifests that packages bring in folders, by path; readable or not. */
  manifests: ReadonlyMap<string, AssetFile>;
  /** Charts of packages, rendered beforehand, by what was rendered (`chartKey`). */
  charts: ReadonlyMap<string, RenderedChart>;
  diagnostics: readonly Diagnostic[];
}
