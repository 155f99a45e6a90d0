import { ExceptionState, hatchResource } from '../exceptions/questions';
import { hatchRequest } from '../exceptions/hatchRequest';
import { guardrailOf } from '../guardrails/guardrailOf';
import { shortName } from '../names/names';
import { GateDefinition, GateQuestion } from './GateDefinition';
import { permitFor } from './permit';

/** Guardrail of escape hatches; whoever owns it grants their exceptions. */
export const HATCH_GUARDRAIL = 'escape-hatches-expire';

/** May this workload leave the paved road? A live exception for it says so. */
export const useEscapeHatch: GateDefinition = {
  gate: 'UseEscapeHatch',
  guardrail: HATCH_GUARDRAIL,
  reason: 'EscapeHatchDenied',
  questions(subject) {
    const { member, exceptions } = subject;
    if (member.kind === 'Service') {
      return [];
    }
    const state = exceptions.hatchState(member);
    const { owner } = guardrailOf(subject, HATCH_GUARDRAIL);
    const resource = hatchResource(member, state);
    return [
      {
        use: member.kind,
        resource,
        wish: `use the escape hatch ${member.kind}`,
        owner,
        ...wordsOf(state),
        remedy: () => {
          const permit = permitFor(
            'UseEscapeHatch',
            member.subject,
            resource,
            'leaves-the-road-as',
            undefined,
          );
          return {
            summary: `Ask ${shortName(owner)} ${
              state === 'expired'
                ? 'to renew the exception'
                : 'for an exception'
            } with a reason and an end.`,
            owner,
            ...hatchRequest(exceptions, member),
            permit: permit.text,
          };
        },
      },
    ];
  },
};

function wordsOf(
  state: ExceptionState,
): Pick<GateQuestion, 'reason' | 'because'> {
  switch (state) {
    case 'expired':
      return {
        reason: 'ExceptionExpired',
        because:
          'its exception expired. What is there stays as it is; nothing new is derived.',
      };
    case 'pending':
      return {
        reason: 'ExceptionNotYetLive',
        because: 'its exception has not begun.',
      };
    case 'ungranted':
      return {
        reason: 'ExceptionNotGranted',
        because: 'who granted its exception does not own the guardrail.',
      };
    default:
      return { because: 'no exception is in force for it.' };
  }
}
