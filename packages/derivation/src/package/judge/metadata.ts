import { SERVICE_LABEL } from '../../world/Member';
import { listIn, PlainRecord, recordIn, textsIn, valueIn } from '../plain';
import { onlyFields } from './fields';
import { Judge, Refuse } from './JudgeContext';

/** Prefixes of labels and annotations by which a pod says how the mesh treats it. */
const OF_THE_MESH = /(^|\.)istio\.io\//;
/** Labels of the platform, and those by which clouds hand out identities. */
const OF_THE_PLATFORM = /^(ridgeway\.dev|azure\.workload\.identity)\//;

/** Annotations that controllers act on have a prefix; a checksum of a configuration does no harm. */
const HARMLESS = /^(checksum\/|[^/]+$)/;

/** Labels of an object or a pod that guardrails leave it; what they say of the mesh is refused. */
export function judgeMarks(
  metadata: PlainRecord,
  at: string,
  refuse: Refuse,
): { labels: Record<string, string>; annotations: Record<string, string> } {
  const labels = textsIn(metadata, 'labels');
  const annotations = textsIn(metadata, 'annotations');
  for (const key of [...Object.keys(labels), ...Object.keys(annotations)]) {
    if (OF_THE_MESH.test(key)) {
      refuse({
        reason: 'MeshOptOut',
        guardrail: 'strict-mtls',
        what: `says by ${at}: ${key} how the mesh treats it`,
        wayOut: `Remove ${key}`,
      });
    }
  }
  for (const key of Object.keys(labels)) {
    if (OF_THE_PLATFORM.test(key)) {
      refuse({
        reason: 'IdentityRefused',
        guardrail: 'own-identity',
        what: `bears the label ${key}, which only the platform gives`,
        wayOut: `Remove the label ${key}`,
      });
    }
  }
  return {
    labels,
    annotations: Object.fromEntries(
      Object.entries(annotations).filter(([key]) => HARMLESS.test(key)),
    ),
  };
}

/** Where an object is and what it is called: in its namespace, and by the name of its package. */
export const judgeMetadata: Judge<Record<string, string>> = (
  manifest,
  { scope, others },
  refuse,
) => {
  const metadata = recordIn(manifest.value, 'metadata');
  onlyFields(
    metadata,
    ['name', 'namespace', 'labels', 'annotations', 'creationTimestamp'],
    'metadata',
    refuse,
  );
  const namespace = valueIn(metadata, 'namespace');
  if (namespace !== undefined && namespace !== scope.namespace) {
    refuse({
      reason: 'ForeignNamespace',
      guardrail: 'owners-operate',
      what: `is meant for the namespace ${String(namespace)}, not for ${
        scope.namespace
      }`,
      wayOut:
        'Leave out metadata.namespace: each environment has a namespace of its own',
    });
  }
  if (!belongsTo(scope.name, manifest.name, others)) {
    refuse({
      reason: 'ForeignName',
      guardrail: 'own-identity',
      what: `does not bear the name of its package`,
      wayOut: `Call it ${scope.name}, or begin its name with ${scope.name}-`,
    });
  }
  if (valueIn(metadata, 'annotations', 'helm.sh/hook') !== undefined) {
    refuse({
      reason: 'ManifestFieldRefused',
      guardrail: 'default-deny',
      what: 'is a hook of Helm, and nothing runs hooks: objects are applied as they are',
      wayOut: 'Switch the hook off in the values of the chart',
    });
  }
  return judgeMarks(metadata, 'metadata', refuse).labels;
};

/** Whether a name is a package's own, and not that of somebody whose name begins with it. */
function belongsTo(
  own: string,
  name: string,
  others: readonly string[],
): boolean {
  const bears = (of: string) =>
    name === of || name.startsWith(`${of}-`) || name.startsWith(`${of}.`);
  return (
    /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(name) &&
    bears(own) &&
    !others.some(other => other.length > own.length && bears(other))
  );
}

/** A selector that takes only pods of the package, whatever else it asks for. */
export function ownSelector(
  selector: PlainRecord,
  name: string,
): { matchLabels: Record<string, string>; matchExpressions?: PlainRecord[] } {
  const expressions = listIn(selector, 'matchExpressions').map(entry =>
    recordIn(entry),
  );
  return {
    matchLabels: { ...textsIn(selector, 'matchLabels'), [SERVICE_LABEL]: name },
    ...(expressions.length > 0 && { matchExpressions: expressions }),
  };
}
