import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { cedar } from '../cedar/engine';
import { cedarFinding } from './cedarFindings';
import { diagnosticAt } from './diagnosticAt';
import { ParsedPolicy } from './ParsedPolicyFile';

/** The policies of a file as far as they can be parsed, and what is wrong with the rest. */
export interface PolicyFileParts {
  parsed: ParsedPolicy[];
  diagnostics: Diagnostic[];
}

/** Splits a policy file into its policies. */
export function parsePolicyFile(file: PolicyFile): PolicyFileParts {
  const parts = cedar().policySetTextToParts(file.text);
  if (parts.type === 'failure') {
    return {
      parsed: [],
      diagnostics: parts.errors.map(error =>
        cedarFinding(file, 'PolicySyntax', error),
      ),
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
  return {
    parsed,
    diagnostics: [...diagnostics, ...duplicateIds(file, parsed)],
  };
}

function parsePolicies(
  file: PolicyFile,
  texts: readonly string[],
): PolicyFileParts {
  const parsed: ParsedPolicy[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  texts.forEach((text, position) => {
    const offset = Math.max(0, file.text.indexOf(text, from));
    from = offset + text.length;
    const answer = cedar().policyToJson(text);
    if (answer.type === 'failure') {
      diagnostics.push(
        ...answer.errors.map(error =>
          cedarFinding(file, 'PolicySyntax', error, offset),
        ),
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
