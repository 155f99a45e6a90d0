import {
  AuthorizationDecision,
  AuthorizationQuestion,
  Authorizer,
  Gate,
} from '@ridgeway/derivation';
import { Diagnostic, World } from '@ridgeway/intent';
import { couldAffect } from './decisions/brokenFiles';
import { denied, GatePolicies } from './decisions/GatePolicies';
import { gatePoliciesOf } from './decisions/gatePoliciesOf';
import { parsedDefaults } from './policies/parsedDefaults';
import { ParsedPolicyFile } from './policies/ParsedPolicyFile';
import { readPolicyFiles } from './policies/readPolicyFiles';

class CedarAuthorizer implements Authorizer {
  private readonly gates = new Map<Gate, GatePolicies>();
  private files: readonly ParsedPolicyFile[] | undefined;
  private broken: readonly ParsedPolicyFile[] | undefined;

  constructor(private readonly world: World) {}

  decide(question: AuthorizationQuestion): AuthorizationDecision {
    this.broken ??= this.read().filter(file => file.broken);
    const broken = this.broken.filter(file => couldAffect(file, question));
    return broken.length > 0
      ? denied(
          broken.map(({ file }) => `${file.path} is not valid`),
          broken.map(({ file }) => file.path),
        )
      : this.policiesOf(question.gate).decide(question);
  }

  diagnostics(sector: string): readonly Diagnostic[] {
    const files = this.world.policies.filter(
      file => (file.sector ?? '') === sector,
    );
    return files.length === 0
      ? []
      : this.read()
          .filter(({ file }) => files.includes(file))
          .flatMap(({ diagnostics }) => diagnostics);
  }

  private policiesOf(gate: Gate): GatePolicies {
    let policies = this.gates.get(gate);
    if (!policies) {
      policies = gatePoliciesOf(
        gate,
        this.read().flatMap(file => file.policies),
      );
      this.gates.set(gate, policies);
    }
    return policies;
  }

  private read(): readonly ParsedPolicyFile[] {
    this.files ??= [
      ...parsedDefaults,
      ...readPolicyFiles(sortedByPath(this.world.policies)),
    ];
    return this.files;
  }
}

/**
 * Decides gates by the policies of a world and the default ones, with Cedar.
 *
 * Default deny; a forbid wins; any error denies. The engine is loaded at the first question, and
 * policies are parsed once for all worlds that share them.
 */
export function createCedarAuthorizer(world: World): Authorizer {
  return new CedarAuthorizer(world);
}

function sortedByPath<T extends { path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
