import { Fact } from '@ridgeway/plugin-platform-common';

/** A text that a fact holds; undefined when it holds none of that name. */
export function textOf({ data }: Fact, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The day of a moment that a fact holds: `2027-03-31`. */
export function dayOf(fact: Fact, name: string): string {
  return textOf(fact, name)?.slice(0, 10) ?? 'an unknown day';
}

/** Link to the diff that a commit made, where the fact names one. */
export function commitLink(
  fact: Fact,
): { link: { to: 'commit'; commit: string; path: string } } | undefined {
  const commit = textOf(fact, 'commit');
  const path = textOf(fact, 'path');
  return commit && path ? { link: { to: 'commit', commit, path } } : undefined;
}

/** Link to the guardrail that a fact is about, where it names one. */
export function guardrailLink(
  fact: Fact,
): { link: { to: 'guardrail'; id: string } } | undefined {
  const id = textOf(fact, 'guardrail');
  return id ? { link: { to: 'guardrail', id } } : undefined;
}

/** What more there is to read, where the fact holds it. */
export function detailOf(
  fact: Fact,
  name: string,
): { detail: string } | undefined {
  const detail = textOf(fact, name)?.trim();
  return detail ? { detail } : undefined;
}
