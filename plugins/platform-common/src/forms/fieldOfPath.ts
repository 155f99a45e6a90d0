import { parseDocument } from 'yaml';
import { IntentForm } from './draftIntent';

const SECTOR_FIELDS = new Set([
  'owner',
  'purpose',
  'environments',
  'quota',
  'domains',
  'egress',
  'managed',
  'secrets',
]);

/** Form fields by the beginning of a path in the Service document; the first that fits counts. */
const SERVICE_FIELDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^metadata\.name\b/, 'name'],
  [/^metadata\.sector\b/, 'sector'],
  [/^metadata\.annotations\b/, 'description'],
  [/^spec\.containers\.app\.image\b/, 'image'],
  [/^spec\.containers\.app\.variables\b/, 'variables'],
  [/^spec\.containers\.app\.resources\b/, 'compute'],
  [/^spec\.containers\.app\.\w+Probe\b/, 'health'],
  [/^spec\.telemetry\b/, 'health'],
  [/^spec\.service\b/, 'ports'],
  [/^spec\.consents\b/, 'consents'],
  [/^spec\.(replicas|autoscaling)\b/, 'scaling'],
  [/^spec\.exposure\b/, 'exposure'],
];

/** Form fields by the beginning of a path in a MeshMember or Package. */
const HATCH_FIELDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^metadata\.name\b/, 'name'],
  [/^metadata\.sector\b/, 'sector'],
  [/^metadata\.annotations\b/, 'description'],
  [/^spec\.selector\b/, 'selector'],
  [/^spec\.serviceAccount\b/, 'serviceAccount'],
  [/^spec\.folder\b/, 'folder'],
  [/^spec\.chart\.repository\b/, 'chartRepository'],
  [/^spec\.chart\.name\b/, 'chartName'],
  [/^spec\.chart\.version\b/, 'chartVersion'],
  [/^spec\.chart\.digest\b/, 'chartDigest'],
  [/^spec\.chart\b/, 'chartRepository'],
  [/^spec\.ports\b/, 'ports'],
  [/^spec\.consents\b/, 'consents'],
];

function resourceField(path: string, text: string): string | undefined {
  const name = /^spec\.resources\.([^.[]+)/.exec(path)?.[1];
  if (name === undefined) {
    return undefined;
  }
  const type = parseDocument(text).getIn(['spec', 'resources', name, 'type']);
  if (type === 'secret') {
    return 'secrets';
  }
  return type === 'service' ? 'calls' : 'managed';
}

/**
 * The form field that a finding belongs to, by its path in the document that
 * {@link draftIntent} printed; `undefined` when it belongs to the form as a whole.
 */
export function fieldOfPath(
  form: IntentForm,
  path: string,
  text: string,
): string | undefined {
  if (form === 'existing-service') {
    return path === 'metadata.sector' ? 'sector' : 'document';
  }
  if (form === 'sector') {
    const field = /^spec\.(\w+)/.exec(path)?.[1];
    if (field !== undefined) {
      return SECTOR_FIELDS.has(field) ? field : undefined;
    }
    return path.startsWith('metadata.name') ? 'name' : undefined;
  }
  const fields = form === 'service' ? SERVICE_FIELDS : HATCH_FIELDS;
  return (
    fields.find(([pattern]) => pattern.test(path))?.[1] ??
    resourceField(path, text)
  );
}
