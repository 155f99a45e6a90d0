import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { IntentForm } from '@ridgeway/plugin-platform-common';

/** What a template may say about one of our fields under `ui:options`. */
export interface FieldOptions {
  /** The form the field is part of; fields that check the whole intent need it. */
  form?: IntentForm;
}

/** Props of a form field whose value is a `T`. */
export type FieldProps<T> = FieldExtensionComponentProps<T, FieldOptions>;

/** Title and description as the template gives them. */
export function fieldText<T>(props: FieldProps<T>): {
  title: string;
  description: string | undefined;
} {
  const { schema, uiSchema, name } = props;
  return {
    title: uiSchema['ui:title'] ?? schema.title ?? name,
    description: uiSchema['ui:description'] ?? schema.description,
  };
}
