import { closes, OpeningKind } from './OpeningKind';

const LEVEL_LABEL = 'pod-security.kubernetes.io/enforce';

/** What a namespace lets pods ask for. */
export const podSecurity: OpeningKind = {
  kind: 'podSecurity',
  doors({ kind, metadata }) {
    const level = metadata.labels?.[LEVEL_LABEL];
    if (kind !== 'Namespace' || level === undefined || level === 'privileged') {
      return [];
    }
    return [
      closes('admission', 'admits privileged pods'),
      ...(level === 'restricted'
        ? [closes('admission', 'admits pods beyond the restricted profile')]
        : []),
    ];
  },
};
