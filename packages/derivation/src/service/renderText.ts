import { parseTemplate } from '@ridgeway/intent';
import { outputOf, SecretValue } from './outputs';
import type { ServiceScope } from './ServiceScope';

/** A text with its placeholders filled in, as far as that can be done before the cluster. */
export interface RenderedText {
  /** Neighbouring texts are joined: a text without secrets is one string or none. */
  parts: Array<string | SecretValue>;
  /** Placeholders that stand for nothing. */
  unresolved: string[];
}

/** Fills in the placeholders of a text. */
export function renderText(scope: ServiceScope, text: string): RenderedText {
  if (!text.includes('$')) {
    return { parts: [text], unresolved: [] };
  }
  const parts: RenderedText['parts'] = [];
  const unresolved: string[] = [];
  for (const part of parseTemplate(text)) {
    const value = part.kind === 'text' ? part.text : outputOf(scope, part.path);
    if (value === undefined) {
      unresolved.push(part.kind === 'text' ? part.text : part.source);
    } else if (
      typeof value === 'string' &&
      typeof parts[parts.length - 1] === 'string'
    ) {
      parts[parts.length - 1] += value;
    } else {
      parts.push(value);
    }
  }
  return { parts, unresolved };
}

/** The text, when nothing in it is secret. */
export function plainText({ parts }: RenderedText): string | undefined {
  if (parts.length === 0) {
    return '';
  }
  const [first] = parts;
  return parts.length === 1 && typeof first === 'string' ? first : undefined;
}

/** The secret, when the text is exactly that. */
export function pureSecret({ parts }: RenderedText): SecretValue | undefined {
  const [first] = parts;
  return parts.length === 1 && typeof first !== 'string' ? first : undefined;
}
