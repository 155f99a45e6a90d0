import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  diagnosticsOf,
  IntentDraft,
  PlatformApi,
} from '@ridgeway/plugin-platform-common';
import { describeDiagnostic } from './describeDiagnostic';
import { statusOf } from './statusOf';

async function ownerOf(
  sector: string,
  platform: PlatformApi,
  token: string,
): Promise<string | undefined> {
  const offer = await platform.getOffer({ token });
  return offer.sectors.find(({ name }) => name === sector)?.owner;
}

async function notAllowed(
  draft: IntentDraft,
  platform: PlatformApi,
  token: string,
): Promise<Error> {
  const [sector, service] = draft.subject.split('/');
  const owner = await ownerOf(sector, platform, token);
  if (service && owner) {
    return new NotAllowedError(
      `You may not add ${draft.subject}: ${owner} owns sector ${sector}. Ask a member of that group to add it, or choose a sector of your own.`,
    );
  }
  return new NotAllowedError(
    `You may not add sector ${sector}: a new sector is added by a member of the group that it names as owner. Choose one of your groups as owner, or ask a member of the group you chose.`,
  );
}

function invalid(error: unknown): unknown {
  const findings = diagnosticsOf(error).map(describeDiagnostic);
  return findings.length > 0
    ? new InputError(`The intent was not committed:\n${findings.join('\n')}`)
    : error;
}

/**
 * Turns the platform's refusal of a new intent into an error that names the place, the
 * person and the way out. Anything that is not a refusal is returned as it is.
 */
export async function explainRefusal(
  error: unknown,
  draft: IntentDraft,
  platform: PlatformApi,
  token: string,
): Promise<unknown> {
  switch (statusOf(error)) {
    case 400:
      return invalid(error);
    case 403:
      return notAllowed(draft, platform, token);
    case 409:
      return new ConflictError(
        `${draft.subject} exists already (${draft.path} in the intent repository). Choose another name, or change the one that exists on its page.`,
      );
    default:
      return error;
  }
}
