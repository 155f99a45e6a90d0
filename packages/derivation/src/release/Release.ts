import { GateDefinition } from '../gates/GateDefinition';
import { BuiltInGuardrail } from '../guardrails/builtInGuardrails';
import { MemberScope } from '../member/MemberScope';
import { PackageScope } from '../package/PackageScope';
import { ResourceKind } from '../resources/ResourceKind';
import { SectorScope } from '../sector/SectorScope';
import { ServiceScope } from '../service/ServiceScope';
import { hash } from '../text/hash';

/** What a release is made of: the rules that derivation applies. */
export interface ReleaseParts {
  /** What `platform.yaml` pins it by, for example `2026.11`. */
  version: string;
  /** Kinds of a service's objects, in the order they are applied. */
  serviceKinds: ReadonlyArray<ResourceKind<ServiceScope>>;
  /** Kinds of the objects of a workload that the platform does not run, in that order. */
  meshMemberKinds: ReadonlyArray<ResourceKind<MemberScope>>;
  /** Kinds of a package's objects, in that order; the last are those that it brings. */
  packageKinds: ReadonlyArray<ResourceKind<PackageScope>>;
  /** Kinds of a sector's objects, in the order they are applied. */
  sectorKinds: ReadonlyArray<ResourceKind<SectorScope>>;
  /** Gates, in the order that denials are reported. */
  gates: readonly GateDefinition[];
  /** Guardrails by id; every gate's is among them. */
  guardrails: Readonly<Record<string, BuiltInGuardrail>>;
}

/**
 * A platform release: an immutable bundle of derivation rules, which `derive` receives as a value.
 * Two can be loaded side by side, and one world derived under both.
 *
 * `spec.release` of `platform.yaml` pins a release by its version. The annotation
 * `ridgeway.dev/release` names the release that derived an object; when that is not the pinned
 * one, every sector's condition `Derived` says so with the reason `ReleaseNotPinned`.
 *
 * Policies and managed types belong to the world (`platform/`), where they are versioned with the
 * intents: a release holds the rules, and a world what the organisation decided.
 */
export interface Release extends ReleaseParts {
  /** Fingerprint of version, kinds, gates and guardrails; releases of one digest are one release. */
  readonly digest: string;
}

/** Makes a release of its parts. */
export function defineRelease(parts: ReleaseParts): Release {
  const {
    version,
    serviceKinds,
    meshMemberKinds,
    packageKinds,
    sectorKinds,
    gates,
    guardrails,
  } = parts;
  return Object.freeze({
    ...parts,
    digest: hash(
      JSON.stringify([
        version,
        serviceKinds.map(({ kind }) => kind),
        meshMemberKinds.map(({ kind }) => kind),
        packageKinds.map(({ kind }) => kind),
        sectorKinds.map(({ kind }) => kind),
        gates.map(({ gate, guardrail, reason }) => [gate, guardrail, reason]),
        Object.entries(guardrails).map(([id, { title, why }]) => [
          id,
          title,
          why,
        ]),
      ]),
    ),
  });
}
