import { AuthorizationResource } from '../model/Authorizer';
import { Gate } from '../model/Condition';

/** A policy that would turn a denial into a permit, and the file it would be committed to. */
export interface Permit {
  path: string;
  text: string;
}

/** What a permit says besides who may do what to what. */
export interface PermitTerms {
  /** What else must hold, as an expression of Cedar; the name becomes part of the file's. */
  when?: { name: string; expression: string };
  /** The day from which it no longer counts: `2027-02-19`. */
  until?: string;
  /** The exception that it comes from and ends with: `commerce/checkout-image`. */
  exception?: string;
  /** Whether a path holds another policy; the name is then counted up. */
  isTaken?: (path: string) => boolean;
}

/**
 * The exact Cedar permit for one question.
 *
 * @param sector - sector whose folder has the authority; undefined for the platform's
 * @param terms - what else must hold, and where it is kept
 */
export function permitFor(
  gate: Gate,
  principal: string,
  resource: Pick<AuthorizationResource, 'type' | 'id'>,
  verb: string,
  sector: string | undefined,
  terms: PermitTerms = {},
): Permit {
  const { when, until, exception, isTaken } = terms;
  const name = fileName(
    `${principal}-${verb}-${when?.name ?? withoutSector(resource.id, sector)}`,
  );
  const folder = `${sector ? `sectors/${sector}` : 'platform'}/policies`;
  const id = firstFree(name, each => isTaken?.(`${folder}/${each}.cedar`));
  const conditions = [
    ...(when ? [when.expression] : []),
    ...(until === undefined
      ? []
      : [`context.asOf < datetime(${cedarString(until)})`]),
  ];
  return {
    path: `${folder}/${id}.cedar`,
    text: [
      `@id(${cedarString(id)})`,
      ...(exception === undefined
        ? []
        : [`@exception(${cedarString(exception)})`]),
      'permit (',
      `  principal == Ridgeway::Service::${cedarString(principal)},`,
      `  action == Ridgeway::Action::${cedarString(gate)},`,
      `  resource == Ridgeway::${resource.type}::${cedarString(resource.id)}`,
      conditions.length > 0 ? `) when { ${conditions.join(' && ')} };` : ');',
      '',
    ].join('\n'),
  };
}

/** A name, or the first with a number behind it that is not taken. */
export function firstFree(
  name: string,
  isTaken: (name: string) => boolean | undefined,
): string {
  let free = name;
  for (let count = 2; isTaken(free); count++) {
    free = `${name}-${count}`;
  }
  return free;
}

/** A string literal of Cedar. */
export function cedarString(text: string): string {
  const escaped = text.replace(/[\\"\p{Cc}]/gu, character =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
  return `"${escaped}"`;
}

function withoutSector(id: string, sector: string | undefined): string {
  return sector && id.startsWith(`${sector}/`)
    ? id.slice(sector.length + 1)
    : id;
}

function fileName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\*/g, 'all')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);
}
