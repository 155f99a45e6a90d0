import { ApiHolder } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { draftIntent } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { FieldOptions } from './FieldProps';

async function findings(
  apiHolder: ApiHolder,
  document: { path: string; text: string },
): Promise<string[]> {
  const platformApi = apiHolder.get(platformApiRef);
  const result = await platformApi?.preview({
    documents: [{ ...document, create: true }],
  });
  return (result?.diagnostics ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
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
    for (const message of await findings(apiHolder, draft)) {
      field.addError(message);
    }
  } catch (error) {
    field.addError(toError(error).message);
  }
};
