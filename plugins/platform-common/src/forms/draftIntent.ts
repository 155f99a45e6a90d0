import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { existingServiceValuesSchema } from './ExistingServiceValues';
import { meshMemberValuesSchema, packageValuesSchema } from './HatchValues';
import { meshMemberIntent, packageIntent } from './hatchIntent';
import { IntentDraft } from './IntentDraft';
import { sectorValuesSchema } from './SectorValues';
import { serviceValuesSchema } from './ServiceValues';
import { existingServiceIntent } from './existingServiceIntent';
import { sectorIntent } from './sectorIntent';
import { serviceIntent } from './serviceIntent';

/** The forms that make an intent. */
export const INTENT_FORMS = [
  'sector',
  'service',
  'existing-service',
  'mesh-member',
  'package',
] as const;

/** A form that makes an intent. */
export type IntentForm = (typeof INTENT_FORMS)[number];

function read<T>(schema: z.ZodType<T>, values: unknown): T {
  const result = schema.safeParse(values);
  if (!result.success) {
    const places = result.error.issues.map(
      issue => `${issue.path.join('.') || 'the form'}: ${issue.message}`,
    );
    throw new InputError(
      `The form's values cannot be read: ${places.join('; ')}`,
    );
  }
  return result.data;
}

/**
 * The document that a form's values stand for, or `undefined` while they do not say yet
 * where it would go. The preview and the template action both call this, so that what was
 * previewed is what is committed, byte for byte.
 *
 * @param template - entity reference of the software template that the form belongs to, which the
 *   document names; one that somebody brings along stays as it is
 * @throws InputError when a value has the wrong type; it names the field.
 */
export function draftIntent(
  form: IntentForm,
  values: unknown,
  template?: string,
): IntentDraft | undefined {
  switch (form) {
    case 'sector':
      return sectorIntent(read(sectorValuesSchema, values), template);
    case 'service':
      return serviceIntent(read(serviceValuesSchema, values), template);
    case 'mesh-member':
      return meshMemberIntent(read(meshMemberValuesSchema, values), template);
    case 'package':
      return packageIntent(read(packageValuesSchema, values), template);
    default:
      return existingServiceIntent(read(existingServiceValuesSchema, values));
  }
}
