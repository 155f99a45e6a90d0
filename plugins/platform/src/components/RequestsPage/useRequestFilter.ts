import {
  REQUEST_KINDS,
  REQUEST_STATES,
  RequestFilter,
} from '@ridgeway/plugin-platform-common';
import { useSettled, useUrlParams } from '@ridgeway/ui';
import { useMemo } from 'react';
import { scopeOf } from './scopes';

/** Filters of the list as the address has them. What is being typed counts once it rests. */
export function useRequestFilter(): RequestFilter {
  const [getParam] = useUrlParams();
  const scope = scopeOf(getParam('scope'));
  const kind = REQUEST_KINDS.find(each => each === getParam('kind'));
  const wanted = REQUEST_STATES.find(each => each === getParam('state'));
  const concerns = getParam('concerns');
  const search = useSettled(getParam('search'));
  // What is to be decided is open: another state would be an empty list.
  const state = scope === 'deciding' ? undefined : wanted;
  return useMemo(
    () => ({ scope, kind, state, concerns, search }),
    [scope, kind, state, concerns, search],
  );
}
