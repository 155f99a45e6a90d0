import { MemberScope } from '../member/MemberScope';
import { Cause } from '../model/Condition';
import { KubernetesObject } from '../model/KubernetesObject';
import { partName } from '../names/names';
import { RETAIN_ANNOTATION } from '../resources/metadata';
import { secretsOf } from '../service/secrets';
import { byText } from '../text/compare';
import { BroughtManifest } from './brought';
import { JudgeContext } from './judge/JudgeContext';
import { judgeMetadata } from './judge/metadata';
import { broughtKinds } from './kinds';
import { BroughtKind } from './kinds/BroughtKind';
import { causeOf, Refusal } from './Refusal';
import { isDerivedAnyway, refusedKind } from './refusedKind';

/** An object as it may be applied, and the manifest that it was made of. */
export interface JudgedObject {
  manifest: BroughtManifest;
  kind: BroughtKind;
  object: KubernetesObject;
}

/** What came of a package's manifests. */
export interface Judgement {
  /** In the order they are applied; complete only where nothing was refused. */
  objects: readonly JudgedObject[];
  /** What the guardrails have against them. */
  refusals: readonly Cause[];
}

/**
 * Holds the manifests of a package to the guardrails of its sector. What they leave open is filled
 * in: labels, namespace, identity, the restricted profile. What they say against a guardrail is
 * refused unless an exception in force permits it, and so is whatever no rule knows.
 */
export function judgeManifests(
  scope: MemberScope,
  manifests: readonly BroughtManifest[],
): Judgement {
  const own = manifests.filter(
    manifest => !isDerivedAnyway(manifest, scope.member.serviceAccount),
  );
  const context = contextOf(scope, own);
  const objects: JudgedObject[] = [];
  const refusals: Cause[] = [];
  const seen = new Set<string>();
  for (const manifest of own) {
    const refuse = (refusal: Refusal) => {
      refusals.push(causeOf(scope, manifest, refusal));
    };
    const key = `${manifest.kind}/${manifest.name}`;
    const kind = broughtKinds.find(
      each =>
        each.apiVersion === manifest.apiVersion && each.kind === manifest.kind,
    );
    if (!kind) {
      refuse(refusedKind(manifest));
    } else if (seen.has(key)) {
      refuse({
        reason: 'ForeignName',
        guardrail: 'own-identity',
        what: 'is brought twice',
        wayOut: 'Leave one of them out',
      });
    } else {
      seen.add(key);
      const labels = judgeMetadata(manifest, context, refuse);
      const rest = kind.judge(manifest, context, refuse);
      objects.push({
        manifest,
        kind,
        object: {
          apiVersion: kind.apiVersion,
          kind: kind.kind,
          metadata: metadataOf(scope, manifest, kind, labels),
          ...rest,
        },
      });
    }
  }
  return { objects: objects.sort(inOrder), refusals };
}

function metadataOf(
  scope: MemberScope,
  { name }: BroughtManifest,
  { guardrail, isRetained }: BroughtKind,
  labels: Record<string, string>,
) {
  const metadata = scope.metadata(name, { intent: 'spec', guardrail });
  return {
    ...metadata,
    labels: { ...labels, ...metadata.labels },
    annotations: {
      ...metadata.annotations,
      ...(isRetained && { [RETAIN_ANNOTATION]: 'true' }),
    },
  };
}

function contextOf(
  scope: MemberScope,
  manifests: readonly BroughtManifest[],
): JudgeContext {
  const { index, member, place } = scope;
  const { meshMembers } = index.world;
  const others = index
    .membersOf(member.sector)
    .filter(({ subject }) => subject !== member.subject);
  const named = (kind: string) =>
    manifests.flatMap(manifest =>
      manifest.kind === kind ? manifest.name : [],
    );
  return {
    scope,
    secrets: new Set(
      secretsOf(index, member, place.environment).map(({ name }) =>
        partName(scope.name, name),
      ),
    ),
    claims: new Set(named('PersistentVolumeClaim')),
    objects: new Set(manifests.map(({ kind, name }) => `${kind}/${name}`)),
    others: others.map(({ name }) => name),
    selectors: others.flatMap(({ subject, selector }) =>
      meshMembers.has(subject) ? [[subject, selector] as const] : [],
    ),
  };
}

function inOrder(a: JudgedObject, b: JudgedObject): number {
  return (
    broughtKinds.indexOf(a.kind) - broughtKinds.indexOf(b.kind) ||
    byText(a.manifest.name, b.manifest.name)
  );
}
