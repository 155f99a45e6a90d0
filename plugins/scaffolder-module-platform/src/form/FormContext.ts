import { Diagnostic } from '@ridgeway/intent';
import { Offer } from '@ridgeway/plugin-platform-common';
import { createContext, useContext } from 'react';
import { FormOptions } from './formOptions';

/** What all fields of one form share. */
export interface FormContextValue {
  sections: FormOptions['sections'];
  /** Everything real that can be picked; `undefined` while it is being loaded. */
  offer: Offer | undefined;
  /** Entity references of the groups that the signed-in person belongs to. */
  groups: readonly string[];
  /** Findings in the intent as it is now. */
  diagnostics: readonly Diagnostic[];
}

/** Provided by `IntentForm`; outside of it there is nothing to pick. */
export const FormContext = createContext<FormContextValue>({
  sections: [],
  offer: undefined,
  groups: [],
  diagnostics: [],
});

/** What all fields of one form share. */
export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}
