/** Kinds of events that a history can be narrowed to: first words of the types of facts. */
export const ACTIVITY_KINDS = [
  { value: 'intent', label: 'Changes of documents' },
  { value: 'exception', label: 'Exceptions' },
  { value: 'request', label: 'Requests' },
  { value: 'derivation', label: 'Derivations' },
  { value: 'guardrail', label: 'Guardrails looked up' },
  { value: 'code', label: 'Code repositories' },
] as const;
