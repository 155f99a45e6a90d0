/** A list or record in which items of lists stand under what names them. */
export interface View {
  [key: string]: unknown;
}

/** Marks the view of a list, so that it can be turned back. */
const LIST = '[';

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
 * all that moved. Items with a merge key stand under `[name]`, others under their content.
 */
export function keyedView(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    return listView(value, field);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const view = emptyView();
  for (const [key, item] of Object.entries(value)) {
    view[key] = keyedView(item, key);
  }
  return view;
}

/** The value that a view was made from. */
export function fromView(view: unknown): unknown {
  if (typeof view !== 'object' || view === null || Array.isArray(view)) {
    return view;
  }
  const entries = Object.entries(view);
  return LIST in view
    ? entries
        .filter(([key]) => key !== LIST)
        .map(([key, item]) => (key.startsWith('[]') ? item : fromView(item)))
    : Object.fromEntries(entries.map(([key, item]) => [key, fromView(item)]));
}

function listView(items: readonly unknown[], field: string): View {
  const view = emptyView();
  view[LIST] = true;
  const mergeKey = MERGE_KEYS[field];
  const names = items.map(item => nameIn(item, mergeKey));
  const named = new Set(names).size === items.length && !names.includes('');
  items.forEach((item, position) => {
    if (named) {
      view[`[${names[position]}]`] = keyedView(item);
    } else {
      let key = `[]${JSON.stringify(item)}`;
      while (key in view) {
        key += ' ';
      }
      view[key] = item;
    }
  });
  return view;
}

function nameIn(item: unknown, mergeKey: string | undefined): string {
  if (mergeKey === undefined || typeof item !== 'object' || item === null) {
    return '';
  }
  const name = new Map<string, unknown>(Object.entries(item)).get(mergeKey);
  return typeof name === 'string' ? name : '';
}

/** Without a prototype, so that no key is there that nobody wrote. */
function emptyView(): View {
  return Object.create(null);
}
