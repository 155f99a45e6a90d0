import { useApi } from '@backstage/frontend-plugin-api';
import { readAllPages } from '@ridgeway/plugin-platform-common';
import { platformApiRef, RequestLink, useLive } from '@ridgeway/ui';
import { createContext, ReactNode, useCallback, useContext } from 'react';

const NONE: ReadonlySet<string> = new Set();
const Readable = createContext(NONE);
const PAGE = 100;

/**
 * Knows which feature requests the reader may read. What was decided is published; requests and
 * their discussions are not, and those of an imported ledger are not even here.
 */
export function ReadableRequests(props: { children: ReactNode }) {
  const api = useApi(platformApiRef);
  const live = useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const requests = await readAllPages(cursor =>
          api.getRequests(
            { scope: 'all', kind: 'feature', limit: PAGE, cursor },
            { signal },
          ),
        );
        return new Set(requests.map(({ id }) => id));
      },
      [api],
    ),
  );
  return (
    <Readable.Provider value={live.state === 'ready' ? live.value : NONE}>
      {props.children}
    </Readable.Provider>
  );
}

/** What {@link ReadableRequest} links. */
export interface ReadableRequestProps {
  id: string;
  children: ReactNode;
}

/** A request, linked to its page where the reader may read it. */
export function ReadableRequest(props: ReadableRequestProps) {
  const { id, children } = props;
  const readable = useContext(Readable).has(id);
  return readable ? (
    <RequestLink id={id}>{children}</RequestLink>
  ) : (
    <>{children}</>
  );
}
