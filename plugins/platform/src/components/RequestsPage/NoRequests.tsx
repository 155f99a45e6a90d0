import { RiInboxLine } from '@remixicon/react';
import { RequestScope } from '@ridgeway/plugin-platform-common';
import { EmptyState } from '@ridgeway/ui';

/** What {@link NoRequests} explains. */
export interface NoRequestsProps {
  scope: RequestScope;
  /** Some filter may be what leaves nothing. */
  filtered: boolean;
}

const TITLES: Record<RequestScope, string> = {
  deciding: 'Nothing waits for your decision',
  mine: 'You have not asked for anything yet',
  sector: 'No request concerns your sectors',
  all: 'Nobody has asked for anything yet',
};

const WHAT: Record<RequestScope, string> = {
  deciding:
    'Here arrives what others ask of your groups: to read a secret, to call a service, to leave the sector, an exception from a guardrail.',
  mine: 'A request starts where something is denied: open a service, find the condition that is not met, and ask its owner from there. Support and features are asked for with New request.',
  sector:
    'Here is what your sectors ask of others and what others ask of them, decided or not.',
  all: 'A request starts where something is denied: on the page of a service, or in the preview of an intent.',
};

/** Teaches what arrives here, and how. */
export function NoRequests(props: NoRequestsProps) {
  const { scope, filtered } = props;
  if (filtered) {
    return (
      <EmptyState
        icon={<RiInboxLine size={32} />}
        title="No request matches these filters"
      >
        Clear the search and choose All to see every request of this tab.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<RiInboxLine size={32} />} title={TITLES[scope]}>
      {WHAT[scope]}
    </EmptyState>
  );
}
