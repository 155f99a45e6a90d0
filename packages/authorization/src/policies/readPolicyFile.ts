import type { DetailedError } from '@cedar-policy/cedar-wasm/nodejs';
import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { cedar } from '../cedar/engine';
import { cedarSchema } from '../cedar/schema';
import { checkAuthority } from './checkAuthority';
import { diagnosticAt } from './diagnosticAt';
import { ParsedPolicy, ParsedPolicyFile } from './ParsedPolicyFile';

const read = new WeakMap<PolicyFile, ParsedPolicyFile>();

/**
 * Reads a policy file: syntax, types, and authority by location. A mistake takes the whole file
 * out of force: half of what its author meant could be the opposite of it. A policy that its folder
 * has no authority for has no effect, and leaves the others of the file alone. Computed once for
 * each file of a world.
 */
export function readPolicyFile(file: PolicyFile): ParsedPolicyFile {
  let result = read.get(file);
  if (!result) {
    result = readFile(file);
    read.set(file, result);
  }
  return result;
}

function readFile(file: PolicyFile): ParsedPolicyFile {
  const parts = cedar().policySetTextToParts(file.text);
  if (parts.type === 'failure') {
    return {
      file,
      policies: [],
      parsed: [],
      broken: true,
      diagnostics: parts.errors.map(error => syntaxFinding(file, error)),
    };
  }
  const { parsed, diagnostics } = parsePolicies(file, parts.policies);
  if (parts.policy_templates.length > 0) {
    diagnostics.push(
      diagnosticAt(
        file,
        file.text.indexOf('?'),
        'PolicyTemplate',
        'A policy with a slot (?principal, ?resource) is a template, and templates are not linked here.',
        'Name the principal and the resource.',
      ),
    );
  }
  diagnostics.push(...validate(file, parsed), ...duplicateIds(file, parsed));
  const outside = parsed.flatMap(policy => {
    const finding = checkAuthority(file, policy);
    return finding ? [{ policy, finding }] : [];
  });
  return {
    file,
    parsed,
    broken: diagnostics.length > 0,
    policies:
      diagnostics.length > 0
        ? []
        : parsed.filter(policy => !outside.some(o => o.policy === policy)),
    diagnostics: [...diagnostics, ...outside.map(({ finding }) => finding)],
  };
}

function parsePolicies(file: PolicyFile, texts: readonly string[]) {
  const parsed: ParsedPolicy[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  texts.forEach((text, position) => {
    const offset = Math.max(0, file.text.indexOf(text, from));
    from = offset + text.length;
    const answer = cedar().policyToJson(text);
    if (answer.type === 'failure') {
      diagnostics.push(
        ...answer.errors.map(error => syntaxFinding(file, error, offset)),
      );
      return;
    }
    const key = `${file.path}#${position}`;
    parsed.push({
      key,
      id: answer.json.annotations?.id ?? key,
      text,
      json: answer.json,
      offset,
    });
  });
  return { parsed, diagnostics };
}

function validate(
  file: PolicyFile,
  parsed: readonly ParsedPolicy[],
): Diagnostic[] {
  const answer = cedar().validate({
    schema: cedarSchema,
    policies: {
      staticPolicies: Object.fromEntries(
        parsed.map(({ key, text }) => [key, text]),
      ),
    },
  });
  if (answer.type === 'failure') {
    return answer.errors.map(error => syntaxFinding(file, error));
  }
  return answer.validationErrors.map(({ policyId, error }) => {
    const policy = parsed.find(({ key }) => key === policyId);
    return diagnosticAt(
      file,
      (policy?.offset ?? 0) +
        utf16Offset(policy?.text ?? '', error.sourceLocations?.[0]?.start ?? 0),
      'PolicyInvalid',
      sentence(error.message.replace(`for policy \`${policyId}\`, `, '')),
      error.help ? sentence(error.help) : undefined,
    );
  });
}

function duplicateIds(
  file: PolicyFile,
  parsed: readonly ParsedPolicy[],
): Diagnostic[] {
  return parsed
    .filter(({ id }, position) =>
      parsed.slice(0, position).some(earlier => earlier.id === id),
    )
    .map(({ id, offset }) =>
      diagnosticAt(
        file,
        offset,
        'DuplicatePolicyId',
        `Two policies of this file are called ${id}.`,
        'Give each its own @id.',
      ),
    );
}

function syntaxFinding(
  file: PolicyFile,
  error: DetailedError,
  offset = 0,
): Diagnostic {
  return diagnosticAt(
    file,
    offset +
      utf16Offset(
        file.text.slice(offset),
        error.sourceLocations?.[0]?.start ?? 0,
      ),
    'PolicySyntax',
    sentence(error.message),
    error.help ? sentence(error.help) : undefined,
  );
}

/** Cedar counts bytes of UTF-8; editors count UTF-16 code units. */
function utf16Offset(text: string, bytes: number): number {
  return new TextDecoder().decode(
    new TextEncoder().encode(text).slice(0, bytes),
  ).length;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
