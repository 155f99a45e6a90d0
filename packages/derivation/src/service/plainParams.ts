import { ManagedUse } from './managed';
import { plainText, renderText } from './renderText';
import type { ServiceScope } from './ServiceScope';

type Params = ManagedUse['params'];

/**
 * The params of a managed resource with their placeholders filled in. Undefined when one stands
 * for nothing, or for something secret: everybody who may look at composite resources could read
 * it there.
 */
export function plainParams(
  scope: ServiceScope,
  { params, sharedId }: Pick<ManagedUse, 'params' | 'sharedId'>,
): Params | undefined {
  if (!JSON.stringify(params).includes('$')) {
    return params;
  }
  if (sharedId !== undefined) {
    return undefined;
  }
  let isPlain = true;
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const rendered = renderText(scope, value);
      const text = plainText(rendered);
      isPlain &&= text !== undefined && rendered.unresolved.length === 0;
      return text;
    }
    if (Array.isArray(value)) {
      return value.map(plain);
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, plain(item)]),
        )
      : value;
  };
  const filled = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, plain(value)]),
  );
  return isPlain ? filled : undefined;
}
