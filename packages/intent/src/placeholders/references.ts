import { Path } from '../model/Path';
import { ServiceSpec } from '../schema/service';
import { parseTemplate, TemplatePart } from './parseTemplate';

/** A placeholder and where it stands. */
export interface Reference {
  /** Path of the text that contains it, inside the document. */
  path: Path;
  /** What the text is for: a volume's source is the only place for a reference without an output. */
  use: 'variable' | 'file' | 'volume' | 'param';
  placeholder: Extract<TemplatePart, { kind: 'placeholder' }>;
}

/** Everything of a Service that can hold placeholders. */
export interface TemplateText {
  path: Path;
  use: Reference['use'];
  text: string;
}

/** The texts in which Score expands placeholders: variables, files, volume sources and params. */
export function* templatesOf(
  spec: Partial<Pick<ServiceSpec, 'containers' | 'resources' | 'environments'>>,
): Generator<TemplateText> {
  for (const [name, container] of Object.entries(spec.containers ?? {})) {
    const path = ['spec', 'containers', name];
    yield* variablesOf(container.variables, [...path, 'variables']);
    for (const [target, file] of Object.entries(container.files ?? {})) {
      if (file.content !== undefined && !file.noExpand) {
        yield {
          path: [...path, 'files', target, 'content'],
          use: 'file',
          text: file.content,
        };
      }
    }
    for (const [target, volume] of Object.entries(container.volumes ?? {})) {
      yield {
        path: [...path, 'volumes', target, 'source'],
        use: 'volume',
        text: volume.source,
      };
    }
  }
  for (const [name, resource] of Object.entries(spec.resources ?? {})) {
    yield* textsIn(resource.params, ['spec', 'resources', name, 'params']);
  }
  for (const [name, override] of Object.entries(spec.environments ?? {})) {
    const path = ['spec', 'environments', name];
    yield* variablesOf(override.variables, [...path, 'variables']);
    for (const [container, change] of Object.entries(
      override.containers ?? {},
    )) {
      yield* variablesOf(change.variables, [
        ...path,
        'containers',
        container,
        'variables',
      ]);
    }
  }
}

const known = new WeakMap<object, readonly Reference[]>();

/**
 * Every placeholder of a Service with the place it stands at, in the order they are written. Found
 * once for each document: its own rules and every check against the world look at them.
 */
export function references(
  spec: Parameters<typeof templatesOf>[0],
): readonly Reference[] {
  let found = known.get(spec);
  if (!found) {
    found = [...templatesOf(spec)].flatMap(({ path, use, text }) =>
      referencesIn(text, path, use),
    );
    known.set(spec, found);
  }
  return found;
}

/** Every placeholder of a text. */
export function referencesIn(
  text: string,
  path: Path,
  use: Reference['use'],
): Reference[] {
  return text.includes('${')
    ? parseTemplate(text).flatMap(part =>
        part.kind === 'placeholder' ? [{ path, use, placeholder: part }] : [],
      )
    : [];
}

function* variablesOf(
  variables: Record<string, string> | undefined,
  path: Path,
): Generator<TemplateText> {
  for (const [name, text] of Object.entries(variables ?? {})) {
    yield { path: [...path, name], use: 'variable', text };
  }
}

function* textsIn(value: unknown, path: Path): Generator<TemplateText> {
  if (typeof value === 'string') {
    yield { path, use: 'param', text: value };
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      yield* textsIn(entry, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      yield* textsIn(entry, [...path, key]);
    }
  }
}
