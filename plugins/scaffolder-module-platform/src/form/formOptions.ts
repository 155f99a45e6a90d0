import { IntentForm } from '@ridgeway/plugin-platform-common';

/** What a template says about the form as a whole, under `ui:options` of the step. */
export interface FormOptions {
  form: IntentForm;
  /** Fields by section, in the order they are shown. */
  sections: ReadonlyArray<{
    title: string;
    description?: string;
    fields: readonly string[];
  }>;
}
