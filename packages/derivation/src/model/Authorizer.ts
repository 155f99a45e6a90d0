import { Diagnostic } from '@ridgeway/intent';
import { Gate } from './Condition';

/** Who asks: attributes that policies may use. */
export interface ServicePrincipal {
  /** `commerce/checkout`. */
  id: string;
  name: string;
  sector: string;
  /** Entity reference of the sector's owner. */
  owner: string;
  environment: string;
  /** What kind of document it is. */
  kind: 'Service' | 'MeshMember' | 'Package';
  lifecycle: string;
  version: string;
  labels: Record<string, string>;
}

/** What it is asked of; the type is the Cedar entity type. */
export interface AuthorizationResource {
  type:
    | 'Secret'
    | 'ExternalEndpoint'
    | 'Callers'
    | 'ManagedType'
    | 'Host'
    | 'Volume'
    | 'Guardrail'
    | 'EscapeHatch'
    | 'Image';
  id: string;
  /** Typed attributes; the Cedar schema names them per type. */
  attributes: Record<string, string | number | boolean | string[]>;
}

/** One gate's question. */
export interface AuthorizationQuestion {
  gate: Gate;
  principal: ServicePrincipal;
  resource: AuthorizationResource;
  /** ISO moment that the world is judged at. */
  asOf: string;
}

/** The answer. Anything but a clean permit denies. */
export interface AuthorizationDecision {
  allowed: boolean;
  /** Ids of deciding policies, `path#index` or the `@id` annotation. */
  policies: string[];
  /** A forbid decided, rather than the absence of a permit. */
  forbidden: boolean;
  /** Evaluation errors; any error denies. */
  errors: string[];
  /** Policy files that forbade it or erred, sorted: what a permit elsewhere cannot overrule. */
  against?: string[];
}

/** Synchronous port to the policy engine. Decisions must be pure. */
export interface Authorizer {
  decide(question: AuthorizationQuestion): AuthorizationDecision;
  /** Findings in the policies of a sector; the empty text names the platform's. */
  diagnostics?(sector: string): readonly Diagnostic[];
}
