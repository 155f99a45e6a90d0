/** Who commits what to Fernhill's intents; those of `store-systems` have left. */
export const PEOPLE: Record<string, { name: string; team: string }> = {
  pat: { name: 'Pat Morgan', team: 'platform' },
  sam: { name: 'Sam Okafor', team: 'platform' },
  kim: { name: 'Kim Larsen', team: 'commerce' },
  ana: { name: 'Ana Silva', team: 'commerce' },
  ben: { name: 'Ben Achterberg', team: 'commerce' },
  tom: { name: 'Tom Weaver', team: 'retail' },
  eva: { name: 'Eva Lindqvist', team: 'retail' },
  raj: { name: 'Raj Patel', team: 'retail' },
  lee: { name: 'Lee Chen', team: 'payments' },
  ivy: { name: 'Ivy Novak', team: 'payments' },
  zoe: { name: 'Zoe Martin', team: 'web' },
  mia: { name: 'Mia Rossi', team: 'web' },
  joe: { name: 'Joe Brandt', team: 'logistics' },
  una: { name: 'Una Berg', team: 'store-systems' },
};

/** Names of those in a team. */
export function teamMembers(team: string): string[] {
  return Object.keys(PEOPLE).filter(person => PEOPLE[person].team === team);
}
