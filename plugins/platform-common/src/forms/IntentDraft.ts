/** The document that a form's values stand for: what is previewed is what is committed. */
export interface IntentDraft {
  /** Where it goes in the intent repository, for example `sectors/commerce/checkout.yaml`. */
  path: string;
  text: string;
  /** `commerce` for a sector, `commerce/checkout` for a service. */
  subject: string;
  /** Name of the registry's entity, for example `component:commerce/checkout`. */
  entityRef: string;
}
