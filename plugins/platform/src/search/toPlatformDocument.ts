import { PlatformSearchDocument } from '@ridgeway/plugin-platform-common';

/** A result of any search as the platform's own; what an older index does not have is empty. */
export function toPlatformDocument(result: object): PlatformSearchDocument {
  const textOf = (field: keyof PlatformSearchDocument) => {
    const value: unknown = Reflect.get(result, field);
    return typeof value === 'string' ? value : '';
  };
  return {
    title: textOf('title'),
    text: textOf('text'),
    location: textOf('location'),
    summary: textOf('summary'),
    kind: textOf('kind'),
    state: textOf('state'),
    owner: textOf('owner'),
  };
}
