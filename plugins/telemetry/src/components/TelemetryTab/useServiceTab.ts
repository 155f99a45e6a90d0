import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { subjectEntityRef } from '@ridgeway/ui';
import { useService } from './useService';

/** Address of another tab of the service whose page this is. */
export function useServiceTab(
  tab: string,
  query: Record<string, string> = {},
): string | undefined {
  const service = useService();
  const page = useRouteRef(entityRouteRef)?.(
    entityRouteParams(subjectEntityRef(service)),
  );
  const search = new URLSearchParams(query).toString();
  return page && `${page}/${tab}${search && `?${search}`}`;
}
