import { labelOf } from '../names/names';
import { hash } from '../text/hash';
import { SecretValue } from './outputs';
import { RenderedText } from './renderText';

/** A Secret whose entries mix text and secret values; becomes a templated ExternalSecret. */
export class SecretTemplate {
  /** Go templates by the key of the Secret. */
  readonly entries: Record<string, string> = {};
  /** Place in the intent of each entry, by the same key. */
  readonly origins: Record<string, readonly string[]> = {};
  /** What the templates read, by the name they use for it. */
  readonly values = new Map<string, SecretValue>();

  constructor(readonly name: string) {}

  get isEmpty(): boolean {
    return Object.keys(this.entries).length === 0;
  }

  /** False when a gate denied one of the values: then nothing of it may be composed. */
  get permitted(): boolean {
    return [...this.values.values()].every(({ permitted }) => permitted);
  }

  /** @param origin - path of the text in the intent */
  add(key: string, { parts }: RenderedText, origin: readonly string[]) {
    this.origins[key] = origin;
    this.entries[key] = parts
      .map(part => (typeof part === 'string' ? literal(part) : this.use(part)))
      .join('');
  }

  private use(value: SecretValue): string {
    const plain = `${labelOf(value.resource)}.${value.key}`;
    const name = /^[-._a-zA-Z0-9]+$/.test(plain)
      ? plain
      : `${labelOf(value.resource)}.${hash(value.key)}`;
    this.values.set(name, value);
    return `{{ index . ${JSON.stringify(name)} }}`;
  }
}

/** Text as a Go template prints it: only the opening braces mean something to the template. */
function literal(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}
