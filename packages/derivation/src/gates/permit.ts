import { AuthorizationResource } from '../model/Authorizer';
import { Gate } from '../model/Condition';

/** A policy that would turn a denial into a permit, and the file it would be committed to. */
export interface Permit {
  path: string;
  text: string;
}

/**
 * The exact Cedar permit for one question.
 *
 * @param sector - sector whose folder has the authority; undefined for the platform's
 * @param when - what else must hold, as an expression of Cedar; it becomes part of the name
 */
export function permitFor(
  gate: Gate,
  principal: string,
  resource: Pick<AuthorizationResource, 'type' | 'id'>,
  verb: string,
  sector: string | undefined,
  when?: { name: string; expression: string },
): Permit {
  const id = fileName(
    `${principal}-${verb}-${when?.name ?? withoutSector(resource.id, sector)}`,
  );
  const folder = sector ? `sectors/${sector}` : 'platform';
  return {
    path: `${folder}/policies/${id}.cedar`,
    text: [
      `@id(${cedarString(id)})`,
      'permit (',
      `  principal == Ridgeway::Service::${cedarString(principal)},`,
      `  action == Ridgeway::Action::${cedarString(gate)},`,
      `  resource == Ridgeway::${resource.type}::${cedarString(resource.id)}`,
      when ? `) when { ${when.expression} };` : ');',
      '',
    ].join('\n'),
  };
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
