import { OpeningKind, opens } from './OpeningKind';
import { isExternalSecret } from './objectsOf';

/** Secrets that it reads: names and keys, never values. */
export const secret: OpeningKind = {
  kind: 'secret',
  doors(object) {
    if (!isExternalSecret(object)) {
      return [];
    }
    const { data = [], dataFrom = [] } = object.spec ?? {};
    return [
      ...data.map(({ remoteRef: { key, property } }) =>
        opens(
          'secrets',
          `reads ${property === undefined ? key : `${property} of ${key}`}`,
        ),
      ),
      ...dataFrom.flatMap(({ extract }) =>
        extract ? [opens('secrets', `reads all of ${extract.key}`)] : [],
      ),
    ];
  },
};
