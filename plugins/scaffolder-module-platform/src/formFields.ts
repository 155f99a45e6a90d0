import {
  createFormField,
  FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import { FieldName } from './fieldNames';
import { ComputeField } from './fields/ComputeField';
import { ConsentsField } from './fields/ConsentsField';
import { EnvironmentsField } from './fields/EnvironmentsField';
import { ExposureField } from './fields/ExposureField';
import { GroupPicker } from './fields/GroupPicker';
import { HealthField } from './fields/HealthField';
import { ImageField } from './fields/ImageField';
import { IntentName } from './fields/IntentName';
import { IntentSwitch } from './fields/IntentSwitch';
import { IntentText } from './fields/IntentText';
import { ManagedOffer } from './fields/ManagedOffer';
import { ManagedResources } from './fields/ManagedResources';
import { PortsField } from './fields/PortsField';
import { QuotaField } from './fields/QuotaField';
import { ScalingField } from './fields/ScalingField';
import { SecretPicker } from './fields/SecretPicker';
import { SectorPicker } from './fields/SectorPicker';
import { SectorSecrets } from './fields/SectorSecrets';
import { ServiceCalls } from './fields/ServiceCalls';
import { ServiceDocument } from './fields/ServiceDocument';
import { TextList } from './fields/TextList';
import { VariablesField } from './fields/VariablesField';
import { IntentForm } from './form/IntentForm';
import { validateIntent } from './form/validateIntent';

/** Every field by the name that templates use. */
export const formFields: Record<FieldName, FormField> = {
  ComputeField: createFormField({
    name: 'ComputeField',
    component: ComputeField,
  }),
  ConsentsField: createFormField({
    name: 'ConsentsField',
    component: ConsentsField,
  }),
  EnvironmentsField: createFormField({
    name: 'EnvironmentsField',
    component: EnvironmentsField,
  }),
  ExposureField: createFormField({
    name: 'ExposureField',
    component: ExposureField,
  }),
  GroupPicker: createFormField({ name: 'GroupPicker', component: GroupPicker }),
  HealthField: createFormField({ name: 'HealthField', component: HealthField }),
  ImageField: createFormField({ name: 'ImageField', component: ImageField }),
  IntentForm: createFormField({ name: 'IntentForm', component: IntentForm }),
  IntentName: createFormField({
    name: 'IntentName',
    component: IntentName,
    validation: validateIntent,
  }),
  IntentSwitch: createFormField({
    name: 'IntentSwitch',
    component: IntentSwitch,
  }),
  IntentText: createFormField({ name: 'IntentText', component: IntentText }),
  ManagedOffer: createFormField({
    name: 'ManagedOffer',
    component: ManagedOffer,
  }),
  ManagedResources: createFormField({
    name: 'ManagedResources',
    component: ManagedResources,
  }),
  PortsField: createFormField({ name: 'PortsField', component: PortsField }),
  QuotaField: createFormField({ name: 'QuotaField', component: QuotaField }),
  ScalingField: createFormField({
    name: 'ScalingField',
    component: ScalingField,
  }),
  SecretPicker: createFormField({
    name: 'SecretPicker',
    component: SecretPicker,
  }),
  SectorPicker: createFormField({
    name: 'SectorPicker',
    component: SectorPicker,
  }),
  SectorSecrets: createFormField({
    name: 'SectorSecrets',
    component: SectorSecrets,
  }),
  ServiceCalls: createFormField({
    name: 'ServiceCalls',
    component: ServiceCalls,
  }),
  ServiceDocument: createFormField({
    name: 'ServiceDocument',
    component: ServiceDocument,
    validation: validateIntent,
  }),
  TextList: createFormField({ name: 'TextList', component: TextList }),
  VariablesField: createFormField({
    name: 'VariablesField',
    component: VariablesField,
  }),
};
