/** A list or record in which items of lists stand under what names them. */
export interface View {
  [key: string]: unknown;
}

/** Marks the view of a list, so that it can be turned back. */
const LIST = '[';

/** Key of the only item of a list; begins the keys of items that stand under their content. */
const ONLY = '[]';

/** What Kubernetes, or the project that a kind belongs to, tells the items of a list apart by. */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  data: 'secretKey',
  env: 'name',
  ephemeralContainers: 'name',
  groups: 'name',
  imagePullSecrets: 'name',
  initContainers: 'name',
  items: 'key',
  limits: 'type',
  listeners: 'name',
  parentRefs: 'name',
  ports: 'name',
  rules: 'alert',
  servers: 'name',
  sources: 'name',
  subjects: 'name',
  topologySpreadConstraints: 'topologyKey',
  validations: 'message',
  variables: 'name',
  volumeMounts: 'mountPath',
  volumes: 'name',
};

/**
 * An object in which lists are records, so that a comparison finds the item that changed and not
 * all that moved. Items with a merge key stand under `[name]`, others under their content; the
 * only item of both lists under `[]`.
 *
 * @param other - the same part of the object that this one is compared with
 */
export function keyedView(
  value: unknown,
  other: unknown,
  field: string,
): unknown {
  if (Array.isArray(value)) {
    return listView(value, Array.isArray(other) ? other : [], field);
  }
  if (!isRecord(value)) {
    return value;
  }
  const view = emptyView();
  for (const [key, item] of Object.entries(value)) {
    view[key] = keyedView(item, memberOf(other, key), key);
  }
  return view;
}

/** The value that a view was made from. */
export function fromView(view: unknown): unknown {
  if (!isRecord(view)) {
    return view;
  }
  const entries = Object.entries(view);
  return LIST in view
    ? entries
        .filter(([key]) => key !== LIST)
        .map(([key, item]) => (isContent(key) ? item : fromView(item)))
    : Object.fromEntries(entries.map(([key, item]) => [key, fromView(item)]));
}

function listView(
  items: readonly unknown[],
  others: readonly unknown[],
  field: string,
): View {
  const view = emptyView();
  view[LIST] = true;
  const mergeKey = MERGE_KEYS[field];
  const names = items.map(item => nameIn(item, mergeKey));
  const named = new Set(names).size === items.length && !names.includes('');
  const alone =
    items.length === 1 &&
    others.length === 1 &&
    isRecord(items[0]) &&
    isRecord(others[0]);
  items.forEach((item, position) => {
    const name = names[position];
    if (named) {
      const other = others.find(each => nameIn(each, mergeKey) === name);
      view[`[${name}]`] = keyedView(item, other, '');
    } else if (alone) {
      view[ONLY] = keyedView(item, others[0], '');
    } else {
      let key = `${ONLY}${JSON.stringify(item)}`;
      while (key in view) {
        key += ' ';
      }
      view[key] = item;
    }
  });
  return view;
}

/** True for the key of an item that stands under its content, as it is. */
function isContent(key: string): boolean {
  return key.startsWith(ONLY) && key !== ONLY;
}

function nameIn(item: unknown, mergeKey: string | undefined): string {
  const name = mergeKey === undefined ? undefined : memberOf(item, mergeKey);
  return typeof name === 'string' ? name : '';
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without a prototype, so that no key is there that nobody wrote. */
function emptyView(): View {
  return Object.create(null);
}
