import { ServiceValues } from './ServiceValues';
import { Draft } from './printIntent';

/** A map, so that no name (`__proto__`) means anything but itself. */
type Drafts = Map<string, Draft>;

/** A placeholder of the Score specification; dots inside a part are escaped. */
function placeholder(...parts: string[]): string {
  const escaped = parts.map(part => part.replaceAll('.', '\\.'));
  return `\${${['resources', ...escaped].join('.')}}`;
}

/** `retail/inventory` is `inventory`, or `retail-inventory` when that name is taken. */
function freeName(ref: string, taken: Drafts): string {
  const short = ref.slice(ref.lastIndexOf('/') + 1);
  const names = [short, ref.replaceAll('/', '-')];
  for (let count = 2; ; count++) {
    const free = names.find(name => !taken.has(name));
    if (free !== undefined) {
      return free;
    }
    names.push(`${short}-${count}`);
  }
}

/** The resources a service declares, and the variables that carry what they provide. */
export function serviceResources(values: ServiceValues): {
  resources: Draft;
  variables: Draft;
} {
  const resources: Drafts = new Map();
  const variables: Drafts = new Map();
  const pass = (variable: string | undefined, value: string) => {
    if (variable) {
      variables.set(variable, value);
    }
  };

  for (const { name, value } of values.variables ?? []) {
    pass(name, value ?? '');
  }
  for (const { name, type, class: size, outputs } of values.managed ?? []) {
    if (name && type) {
      resources.set(name, { type, class: size });
      for (const { output, variable } of outputs ?? []) {
        if (output) {
          pass(variable, placeholder(name, output));
        }
      }
    }
  }
  for (const { ref, keys } of values.secrets ?? []) {
    if (ref) {
      const name = freeName(ref, resources);
      const named = (keys ?? []).flatMap(({ key, variable }) =>
        key ? [{ key, variable }] : [],
      );
      resources.set(name, {
        type: 'secret',
        id: ref,
        params: { keys: named.map(({ key }) => key) },
      });
      for (const { key, variable } of named) {
        pass(variable, placeholder(name, key));
      }
    }
  }
  for (const { ref, variable } of values.calls ?? []) {
    if (ref) {
      const name = freeName(ref, resources);
      resources.set(name, { type: 'service', id: ref });
      pass(variable, placeholder(name, 'url'));
    }
  }
  return {
    resources: Object.fromEntries(resources),
    variables: Object.fromEntries(variables),
  };
}
