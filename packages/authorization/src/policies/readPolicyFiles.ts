import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { cedar } from '../cedar/engine';
import { cedarSchema } from '../cedar/schema';
import { cedarFinding } from './cedarFindings';
import { checkAuthority } from './checkAuthority';
import { ParsedPolicyFile } from './ParsedPolicyFile';
import { parsePolicyFile, PolicyFileParts } from './parsePolicyFile';

const known = new WeakMap<PolicyFile, ParsedPolicyFile>();

/**
 * Reads policy files: syntax, types, and authority by location. A mistake takes the whole file
 * out of force: half of what its author meant could be the opposite of it. A policy that its folder
 * has no authority for has no effect, and leaves the others of the file alone.
 *
 * Computed once for each file of a world; files that are new are checked against the schema
 * together, because most of the cost is the schema's.
 */
export function readPolicyFiles(
  files: readonly PolicyFile[],
): ParsedPolicyFile[] {
  const unread = files.filter(file => !known.has(file));
  const parts = new Map(unread.map(file => [file, parsePolicyFile(file)]));
  const findings = validate(parts);
  for (const [file, part] of parts) {
    known.set(file, judge(file, part, findings.get(file) ?? []));
  }
  return files.flatMap(file => known.get(file) ?? []);
}

function judge(
  file: PolicyFile,
  { parsed, diagnostics }: PolicyFileParts,
  findings: readonly Diagnostic[],
): ParsedPolicyFile {
  const outside = parsed.flatMap(policy => {
    const finding = checkAuthority(file, policy);
    return finding ? [{ policy, finding }] : [];
  });
  const broken = diagnostics.length + findings.length > 0;
  return {
    file,
    parsed,
    broken,
    policies: broken
      ? []
      : parsed.filter(policy => !outside.some(o => o.policy === policy)),
    diagnostics: [
      ...diagnostics,
      ...findings,
      ...outside.map(({ finding }) => finding),
    ],
  };
}

/** Checks policies against the schema. */
function validate(
  parts: ReadonlyMap<PolicyFile, PolicyFileParts>,
): Map<PolicyFile, Diagnostic[]> {
  const policies = [...parts].flatMap(([file, { parsed }]) =>
    parsed.map(policy => ({ file, policy })),
  );
  const findings = new Map<PolicyFile, Diagnostic[]>();
  if (policies.length === 0) {
    return findings;
  }
  const answer = cedar().validate({
    schema: cedarSchema,
    policies: {
      staticPolicies: Object.fromEntries(
        policies.map(({ policy }, position) => [String(position), policy.text]),
      ),
    },
  });
  const errors =
    answer.type === 'failure'
      ? policies.flatMap((_, position) =>
          answer.errors.map(error => ({ policyId: String(position), error })),
        )
      : answer.validationErrors;
  for (const { policyId, error } of errors) {
    const { file, policy } = policies[Number(policyId)];
    findings.set(file, [
      ...(findings.get(file) ?? []),
      cedarFinding(
        file,
        'PolicyInvalid',
        {
          ...error,
          message: error.message.replace(`for policy \`${policyId}\`, `, ''),
        },
        policy.offset,
      ),
    ]);
  }
  return findings;
}
