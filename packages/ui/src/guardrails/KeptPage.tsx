import { createContext, ReactNode, useContext } from 'react';

const KeptPageContext = createContext(false);

/**
 * Around what must not be left: links to guardrails inside open a tab of their own, so that
 * nothing that was typed is lost.
 */
export function KeptPage(props: { children: ReactNode }) {
  return (
    <KeptPageContext.Provider value>{props.children}</KeptPageContext.Provider>
  );
}

/** Attributes of a link, by whether the page around it is kept. */
export function useLinkTarget(): { target?: '_blank'; rel?: 'noopener' } {
  return useContext(KeptPageContext)
    ? { target: '_blank', rel: 'noopener' }
    : {};
}
