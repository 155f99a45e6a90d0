import { Diagnostic, World } from '@ridgeway/intent';
import { owns, Person } from '../people/Person';
import { mayExtend, refusalOfSigner } from './authorityOverDeprecation';
import { refusalOfException, refusalOfGranter } from './authorityOverException';

const PLACES: ReadonlyArray<[RegExp, (sector: string) => Place]> = [
  [
    /^sectors\/([^/]+)\/exceptions\//,
    sector => ({ kind: 'exception', sector }),
  ],
  [/^sectors\/([^/]+)\//, sector => ({ kind: 'sector', sector })],
];

type Place =
  | { kind: 'sector'; sector: string }
  | { kind: 'exception'; sector: string }
  | { kind: 'platform' };

/** What authority over paths is judged by. */
export interface AuthorityContext {
  /** The world of the head: who owns what today. */
  before: World;
  /** Whether the file exists at the head. */
  existsBefore: (path: string) => boolean;
  /** The world that the change would make: who is to own a sector that is new. */
  after: World;
  /** Entity reference of the group that owns guardrails and platform settings. */
  platformTeam: string;
}

/**
 * Paths of a change that the person has no authority over, each with the reason.
 *
 * @remarks
 * Authority follows location: a sector's folder belongs to its owner, exceptions to the owners
 * of the guardrails, and everything outside of sectors to the platform team. A sector that is new belongs to the
 * owner its document names. The platform team may change everything, but grants an exception, or more
 * time, in its own name alone.
 */
export function authorityOver(
  person: Person,
  paths: Iterable<string>,
  context: AuthorityContext,
): Diagnostic[] {
  const platform = owns(person, context.platformTeam);
  const findings: Diagnostic[] = [];
  for (const path of paths) {
    const refusal =
      (platform ? undefined : refusalOf(person, path, context)) ??
      refusalOfGranter(person, path, context) ??
      refusalOfSigner(person, path, context);
    if (refusal) {
      findings.push({
        severity: 'error',
        reason: 'NotYours',
        file: path,
        line: 1,
        column: 1,
        path: '',
        ...refusal,
      });
    }
  }
  return findings;
}

function placeOf(path: string): Place {
  for (const [pattern, make] of PLACES) {
    const match = pattern.exec(path);
    if (match) {
      return make(match[1]);
    }
  }
  return { kind: 'platform' };
}

function refusalOf(
  person: Person,
  path: string,
  context: AuthorityContext,
): Pick<Diagnostic, 'message' | 'suggestion'> | undefined {
  const { platformTeam } = context;
  const place = placeOf(path);
  switch (place.kind) {
    case 'platform':
      return mayExtend(person, path, context)
        ? undefined
        : {
            message: `This file belongs to ${platformTeam}, of which ${person.entityRef} is not a member.`,
            suggestion: `Ask ${platformTeam} to make the change.`,
          };
    case 'exception':
      return refusalOfException(person, path, context);
    default:
      return refusalInSector(person, place.sector, context);
  }
}

function refusalInSector(
  person: Person,
  sector: string,
  context: AuthorityContext,
): Pick<Diagnostic, 'message' | 'suggestion'> | undefined {
  const current = context.before.sectors.get(sector)?.document.spec.owner;
  if (current !== undefined) {
    return owns(person, current)
      ? undefined
      : {
          message: `The sector ${sector} belongs to ${current}, of which ${person.entityRef} is not a member.`,
          suggestion: `Ask ${current} to make the change.`,
        };
  }
  if (context.existsBefore(`sectors/${sector}/sector.yaml`)) {
    return {
      message: `The sector ${sector} cannot be read at the moment, so nobody can tell whose it is.`,
      suggestion: `Ask ${context.platformTeam} to repair sectors/${sector}/sector.yaml.`,
    };
  }
  const next = context.after.sectors.get(sector)?.document.spec.owner;
  if (next === undefined) {
    return {
      message: `There is no sector ${sector}.`,
      suggestion: `Create it first, with sectors/${sector}/sector.yaml, or choose a sector of yours.`,
    };
  }
  return owns(person, next)
    ? undefined
    : {
        message: `The new sector ${sector} names ${next} as its owner, of which ${person.entityRef} is not a member.`,
        suggestion: `Name a group of yours as owner, or ask ${next} to create the sector.`,
      };
}
