import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { IntentForm } from '@ridgeway/plugin-platform-common';
import { GuardrailHint } from '@ridgeway/ui';
import { ReactNode } from 'react';

/** What a template may say about one of our fields under `ui:options`. */
export interface FieldOptions {
  /** The form the field is part of; fields that check the whole intent need it. */
  form?: IntentForm;
  /** Id of the guardrail behind the field, which its hint links to. */
  guardrail?: string;
}

/** Props of a form field whose value is a `T`. */
export type FieldProps<T> = FieldExtensionComponentProps<T, FieldOptions>;

/** Title and description as the template gives them, with the guardrail behind the field. */
export function fieldText<T>(props: FieldProps<T>): {
  title: string;
  description: ReactNode;
} {
  const { schema, uiSchema, name } = props;
  const title = uiSchema['ui:title'] ?? schema.title ?? name;
  const description = uiSchema['ui:description'] ?? schema.description;
  const guardrail = uiSchema['ui:options']?.guardrail;
  return {
    title,
    description: guardrail ? (
      <>
        {description} <GuardrailHint guardrail={guardrail} of={title} />
      </>
    ) : (
      description
    ),
  };
}
