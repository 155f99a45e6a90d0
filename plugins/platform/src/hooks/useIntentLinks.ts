import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  IntentHref,
  LocationHref,
  Subject,
  subjectEntityRef,
  subjectOfPath,
} from '@ridgeway/ui';
import { useMemo } from 'react';

/** Addresses around a sector or service. */
export interface IntentLinks {
  /** A line that a remedy names. */
  locationHref: LocationHref;
  /** A field that provenance names. */
  intentHref: IntentHref;
  /** The subject's own Infrastructure tab. */
  infrastructure: string | undefined;
  /** The subject's own Connections tab. */
  connections: string | undefined;
  /** The subject's own Intent tab. */
  intent: string | undefined;
}

/** Links from a sector or service to its tabs and to places in intents. */
export function useIntentLinks(own: Subject): IntentLinks {
  const entityRoute = useRouteRef(entityRouteRef);

  return useMemo(() => {
    const tab = (subject: Subject, name: string, query = {}) => {
      const page = entityRoute?.(entityRouteParams(subjectEntityRef(subject)));
      const search = new URLSearchParams(query).toString();
      return page && `${page}/${name}${search && `?${search}`}`;
    };
    return {
      locationHref: ({ file, line, column }) => {
        const subject = subjectOfPath(file);
        return subject && tab(subject, 'intent', { line, column });
      },
      intentHref: ({ path, document }) => {
        const subject = document ? subjectOfPath(document) : own;
        return subject && tab(subject, 'intent', { path });
      },
      infrastructure: tab(own, 'infrastructure'),
      connections: tab(own, 'connections'),
      intent: tab(own, 'intent'),
    };
  }, [entityRoute, own]);
}
