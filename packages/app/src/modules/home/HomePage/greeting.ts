import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { HomeView } from '../model/HomeView';

/** Who the reader is here and what they can do, in a sentence or two. */
export function greeting(view: HomeView): string {
  switch (view.role) {
    case 'newcomer':
      return 'You are not in a team yet. You can read everything; to create something, join the team that will own it.';
    case 'platform':
      return 'You are in the platform team: you own the guardrails, and may change every sector.';
    default:
      return `You are in ${list(view.groups)}. ${owned(view)}`;
  }
}

function owned({ sectors }: HomeView): string {
  if (sectors.length === 0) {
    return 'Your team owns no sector yet: create one, and services have a place to run.';
  }
  const services = sectors.reduce((sum, sector) => sum + sector.services, 0);
  return `Your team owns ${count(sectors.length, 'sector')} with ${count(
    services,
    'service',
  )}.`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

function list(refs: string[]): string {
  return new Intl.ListFormat('en').format(
    refs.map(ref => humanizeEntityRef(parse(ref), { defaultKind: 'group' })),
  );
}

function parse(ref: string) {
  const [kind, rest] = ref.split(':');
  const [namespace, name] = rest.split('/');
  return { kind, namespace, name };
}
