import { ApiHolder } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { draftIntent, IntentDraft } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { blocks } from './blocks';
import { FieldOptions } from './FieldProps';
import { nameTaken } from './nameTaken';
import { withWayOut } from './withWayOut';

async function obstacles(
  apiHolder: ApiHolder,
  draft: IntentDraft,
): Promise<string[]> {
  const platformApi = apiHolder.get(platformApiRef);
  if (!platformApi) {
    return [];
  }
  const { path, text } = draft;
  const [offer, { diagnostics }] = await Promise.all([
    platformApi.getOffer(),
    platformApi.preview({ documents: [{ path, text, create: true }] }),
  ]);
  const taken = nameTaken(draft, offer);
  const messages = diagnostics.filter(blocks).map(withWayOut);
  return taken === undefined ? messages : [taken, ...messages];
}

/**
 * Keeps an intent that the platform would refuse from being submitted. It belongs to the one
 * field of a form that always has a value. Conditions that would not be true do not stop
 * anybody: a person may well declare what somebody else has yet to grant.
 */
export const validateIntent: CustomFieldValidator<
  string,
  FieldOptions
> = async (_, field, { apiHolder, formData, uiSchema }) => {
  const form = uiSchema?.['ui:options']?.form;
  if (!form) {
    return;
  }
  try {
    const draft = draftIntent(form, formData);
    if (!draft) {
      field.addError(
        form === 'existing-service'
          ? 'The document has no metadata.name that can be the name of a service, for example refunds.'
          : 'This is not a name yet: lower-case letters, digits and hyphens, for example refunds.',
      );
      return;
    }
    for (const message of await obstacles(apiHolder, draft)) {
      field.addError(message);
    }
  } catch (error) {
    field.addError(toError(error).message);
  }
};
