import { AuthorizationResource } from '../model/Authorizer';
import { Member } from '../world/Member';
import { Grant } from './Grant';
import { Standing } from './standing';

/** How the exception behind a question stands; `none` when there is none. */
export type ExceptionState = Standing | 'none';

/** What is asked of the gate for a guardrail that is to be switched off. */
export function guardrailResource(
  {
    guardrail,
    override,
    exception,
  }: Pick<Grant, 'guardrail' | 'override'> & Partial<Grant>,
  state: ExceptionState,
  overridable: boolean,
): AuthorizationResource {
  return {
    type: 'Guardrail',
    id: guardrail,
    attributes: {
      overridable,
      excepted: state === 'live',
      state,
      override,
      exception: exception?.document.metadata.name ?? '',
      capabilities:
        override === 'capabilities'
          ? exception?.document.spec.overrides?.capabilities ?? []
          : [],
    },
  };
}

/** What is asked of the gate for an escape hatch. */
export function hatchResource(
  { subject, kind }: Pick<Member, 'subject' | 'kind'>,
  state: ExceptionState,
): AuthorizationResource {
  return {
    type: 'EscapeHatch',
    id: subject,
    attributes: { kind, excepted: state === 'live', state },
  };
}
