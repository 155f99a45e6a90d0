import { useApi } from '@backstage/frontend-plugin-api';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * Notes that a denial led here, where the address says so (`?from=commerce/checkout`): it tells
 * which denials are understood only by reading on. Whoever comes otherwise is not noted.
 */
export function useVisit(guardrail: string): void {
  const api = useApi(platformApiRef);
  const [parameters] = useSearchParams();
  const subject = parameters.get('from');
  useEffect(() => {
    if (subject) {
      // Reading does not depend on it.
      api.visitGuardrail(guardrail, { subject }).catch(() => {});
    }
  }, [api, guardrail, subject]);
}
