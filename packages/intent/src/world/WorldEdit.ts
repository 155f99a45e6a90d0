import { Diagnostic } from '../model/Diagnostic';
import { isKind } from '../parse/isKind';
import { AnyLocated, parseDocument } from '../parse/parseDocument';
import { AssetFile } from './assetFile';
import { BucketMap } from './BucketMap';
import { placementDiagnostics } from './placement';
import { PolicyFile, World } from './World';
import { worldPath } from './worldPath';

/** A file that is there with this text, or that is gone when there is none. */
export interface WorldChange {
  /** Relative to the world, with forward slashes. */
  path: string;
  text?: string;
  /** Git blob id of the content, where known. */
  revision?: string;
}

/** The maps of a world that files fill. */
type Maps = {
  -readonly [K in Exclude<
    keyof World,
    'charts'
  > as World[K] extends ReadonlyMap<string, unknown> ? K : never]: World[K];
};

/** A world with changes to apply to it, file by file. */
export class WorldEdit {
  readonly #before: World;
  readonly #changed: ReadonlyMap<string, WorldChange>;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #policies: PolicyFile[] = [];
  #platform: World['platform'];
  readonly #edits: {
    [K in keyof Maps]: Map<
      string,
      Maps[K] extends ReadonlyMap<string, infer V> ? V | undefined : never
    >;
  } = {
    sectors: new Map(),
    services: new Map(),
    meshMembers: new Map(),
    packages: new Map(),
    exceptions: new Map(),
    guardrails: new Map(),
    ownerships: new Map(),
    deprecations: new Map(),
    files: new Map(),
    manifests: new Map(),
  };

  constructor(before: World, changed: ReadonlyMap<string, WorldChange>) {
    this.#before = before;
    this.#changed = changed;
    this.#platform = before.platform;
  }

  apply({ path, text, revision }: WorldChange) {
    const place = worldPath(path);
    if (place.holds === 'document') {
      this.#clear(place.key, place.kinds);
    }
    if (place.holds === 'file') {
      this.#edits.files.set(path, fileOf(path, text, revision));
      return;
    }
    if (place.holds === 'manifest') {
      this.#edits.manifests.set(path, fileOf(path, text, revision));
      return;
    }
    if (text === undefined) {
      return;
    }
    if (place.holds === 'policy') {
      this.#policies.push({ path, text, sector: place.sector });
      return;
    }
    if (place.holds === 'nothing') {
      this.#diagnostics.push(...placementDiagnostics(path, place));
      return;
    }
    const { located, diagnostics } = parseDocument(text, {
      file: path,
      revision,
    });
    const misplaced = located ? placementDiagnostics(path, place, located) : [];
    this.#diagnostics.push(...diagnostics, ...misplaced);
    if (located && misplaced.length === 0) {
      this.#put(place.key, located);
    }
  }

  finish(): World {
    const before = this.#before;
    const isUntouched = ({ file }: { file: string }) =>
      !this.#changed.has(file);
    const policies = before.policies.filter(
      ({ path }) => !this.#changed.has(path),
    );
    return {
      platform: this.#platform,
      sectors: merged(before.sectors, this.#edits.sectors),
      services: merged(before.services, this.#edits.services),
      meshMembers: merged(before.meshMembers, this.#edits.meshMembers),
      packages: merged(before.packages, this.#edits.packages),
      exceptions: merged(before.exceptions, this.#edits.exceptions),
      guardrails: merged(before.guardrails, this.#edits.guardrails),
      ownerships: merged(before.ownerships, this.#edits.ownerships),
      deprecations: merged(before.deprecations, this.#edits.deprecations),
      files: merged(before.files, this.#edits.files),
      manifests: merged(before.manifests, this.#edits.manifests),
      charts: before.charts,
      policies:
        policies.length === before.policies.length &&
        this.#policies.length === 0
          ? before.policies
          : [...policies, ...this.#policies].sort((a, b) =>
              compare(a.path, b.path),
            ),
      diagnostics: [
        ...before.diagnostics.filter(isUntouched),
        ...this.#diagnostics,
      ].sort(
        (a, b) =>
          compare(a.file, b.file) || a.line - b.line || a.column - b.column,
      ),
    };
  }

  /** Whatever a path held before is gone, of whatever kind it was. */
  #clear(key: string, kinds: readonly AnyLocated['document']['kind'][]) {
    for (const kind of kinds) {
      switch (kind) {
        case 'Sector':
          this.#edits.sectors.set(key, undefined);
          break;
        case 'Service':
          this.#edits.services.set(key, undefined);
          break;
        case 'MeshMember':
          this.#edits.meshMembers.set(key, undefined);
          break;
        case 'Package':
          this.#edits.packages.set(key, undefined);
          break;
        case 'Exception':
          this.#edits.exceptions.set(key, undefined);
          break;
        case 'Guardrail':
          this.#edits.guardrails.set(key, undefined);
          break;
        case 'Ownership':
          this.#edits.ownerships.set(key, undefined);
          break;
        case 'Deprecation':
          this.#edits.deprecations.set(key, undefined);
          break;
        default:
          this.#platform = undefined;
      }
    }
  }

  #put(key: string, located: AnyLocated) {
    if (isKind(located, 'Sector')) {
      this.#edits.sectors.set(key, located);
    } else if (isKind(located, 'Service')) {
      this.#edits.services.set(key, located);
    } else if (isKind(located, 'MeshMember')) {
      this.#edits.meshMembers.set(key, located);
    } else if (isKind(located, 'Package')) {
      this.#edits.packages.set(key, located);
    } else if (isKind(located, 'Exception')) {
      this.#edits.exceptions.set(key, located);
    } else if (isKind(located, 'Guardrail')) {
      this.#edits.guardrails.set(key, located);
    } else if (isKind(located, 'Ownership')) {
      this.#edits.ownerships.set(key, located);
    } else if (isKind(located, 'Deprecation')) {
      this.#edits.deprecations.set(key, located);
    } else if (isKind(located, 'Platform')) {
      this.#platform = located;
    }
  }
}

function fileOf(
  path: string,
  text: string | undefined,
  revision: string | undefined,
): AssetFile | undefined {
  return text === undefined
    ? undefined
    : { path, text, ...(revision !== undefined && { revision }) };
}

function merged<V>(
  map: ReadonlyMap<string, V>,
  edits: ReadonlyMap<string, V | undefined>,
): ReadonlyMap<string, V> {
  const bucketed =
    map instanceof BucketMap ? map : BucketMap.empty<V>().with(map);
  return bucketed.with(edits);
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
