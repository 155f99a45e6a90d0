import { closes, OpeningKind, opens } from './OpeningKind';
import { isPeerAuthentication } from './objectsOf';

/** Traffic without encryption and identity. */
export const identity: OpeningKind = {
  kind: 'identity',
  doors(object) {
    if (!isPeerAuthentication(object)) {
      return [];
    }
    const { selector, mtls, portLevelMtls = {} } = object.spec ?? {};
    return [
      ...(selector === undefined && mtls?.mode === 'STRICT'
        ? [closes('mesh', 'accepts traffic without an identity')]
        : []),
      ...Object.entries(portLevelMtls)
        .filter(([, { mode }]) => mode !== 'STRICT')
        .map(([port]) =>
          opens('mesh', `accepts traffic without an identity at port ${port}`),
        ),
    ];
  },
};
