import { useApi } from '@backstage/frontend-plugin-api';
import { ExceptionView, PreviewResult } from '@ridgeway/plugin-platform-common';
import { Live, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback, useState } from 'react';

/** What taking an exception back would do, and the commit that it was computed on. */
interface Consequences {
  head: string;
  preview: PreviewResult;
}

/** Looks at what ends with an exception, and takes it back. */
export function useRevocation(
  { id, path }: Pick<ExceptionView, 'id' | 'path'>,
  onRevoked: () => void,
) {
  const api = useApi(platformApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const consequences: Live<Consequences> = useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const { head } = await api.getAccess({ signal });
        const documents = [{ path }];
        return { head, preview: await api.preview({ documents }, { signal }) };
      },
      [api, path],
    ),
  );

  const revoke = async (reason: string, base: string) => {
    setBusy(true);
    setError(undefined);
    try {
      await api.change({
        documents: [{ path }],
        message: `Revoke the exception ${id}\n\n${reason.trim()}`,
        base,
      });
      onRevoked();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
      setBusy(false);
    }
  };

  return { consequences, revoke, busy, error };
}
