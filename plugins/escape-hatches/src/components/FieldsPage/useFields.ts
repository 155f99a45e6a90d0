import { FieldsView } from '@ridgeway/plugin-insights-common';
import { InsightLoader, Live, useInsight, useUrlParams } from '@ridgeway/ui';
import { useCallback } from 'react';

/** The use of fields, of the kind, version and snapshot that the address names. */
export function useFields(): Live<FieldsView> {
  const [get] = useUrlParams();
  const kind = get('kind');
  const version = get('version');
  const compare = get('compare');
  const load: InsightLoader<FieldsView> = useCallback(
    (api, filter, options) =>
      api.getFields({ ...filter, kind, version, compare }, options),
    [kind, version, compare],
  );
  return useInsight(load);
}
