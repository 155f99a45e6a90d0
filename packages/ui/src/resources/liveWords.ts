import { LiveState, ResourceView } from '@ridgeway/plugin-platform-common';

/** How the state of a live object is shown; never told by colour alone. */
export interface LiveWords {
  word: string;
  tone: 'success' | 'info' | 'warning' | 'error' | 'default';
}

/** State of a live object in a word; undefined when nobody looks. */
export function liveWords(live: LiveState | undefined): LiveWords | undefined {
  switch (live?.state) {
    case 'present':
      return presentWords(live);
    case 'missing':
      return { word: 'Not there', tone: 'error' };
    case 'unreachable':
    case 'unreadable':
      return { word: 'Unknown', tone: 'warning' };
    default:
      return undefined;
  }
}

function presentWords({
  health,
  isCurrent,
}: Extract<LiveState, { state: 'present' }>): LiveWords {
  if (health.level === 'failing') {
    return { word: 'Failing', tone: 'error' };
  }
  if (health.level === 'progressing') {
    return { word: 'Under way', tone: 'info' };
  }
  if (!isCurrent) {
    return { word: 'Earlier version', tone: 'warning' };
  }
  return health.level === 'healthy'
    ? { word: 'Healthy', tone: 'success' }
    : { word: 'There', tone: 'default' };
}

/** Whether somebody should look at an object: it is not as derived, not well, or nobody knows. */
export function needsAttention({ live }: ResourceView): boolean {
  const words = liveWords(live);
  return words !== undefined && !['success', 'default'].includes(words.tone);
}

/** Objects by the word for their state, the most first: `14 healthy, 2 not there`. */
export function countLive(resources: readonly ResourceView[]): string {
  const counts = new Map<string, number>();
  for (const { live } of resources) {
    const words = liveWords(live);
    if (words) {
      counts.set(words.word, (counts.get(words.word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => `${count} ${word.toLowerCase()}`)
    .join(', ');
}
