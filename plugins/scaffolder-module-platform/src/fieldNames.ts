/** Names of our fields, as templates write them after `ui:field`. */
export const FIELD_NAMES = [
  'ComputeField',
  'ConsentsField',
  'EnvironmentsField',
  'ExposureField',
  'GroupPicker',
  'HealthField',
  'ImageField',
  'IntentForm',
  'IntentName',
  'IntentSwitch',
  'IntentText',
  'ManagedOffer',
  'ManagedResources',
  'PortsField',
  'QuotaField',
  'ScalingField',
  'SecretPicker',
  'SectorPicker',
  'SectorSecrets',
  'ServiceCalls',
  'ServiceDocument',
  'ServiceList',
  'TextList',
  'VariablesField',
] as const;

/** Name of one of our fields. */
export type FieldName = (typeof FIELD_NAMES)[number];
