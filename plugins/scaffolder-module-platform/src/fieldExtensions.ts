import { FormFieldExtensionData } from '@backstage/plugin-scaffolder-react/alpha';
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
import { ServiceList } from './fields/ServiceList';
import { TextList } from './fields/TextList';
import { VariablesField } from './fields/VariablesField';
import { IntentForm } from './form/IntentForm';
import { validateIntent } from './form/validateIntent';

/** Every field by the name that templates use. */
export const fieldExtensions: Record<FieldName, FormFieldExtensionData> = {
  ComputeField: { name: 'ComputeField', component: ComputeField },
  ConsentsField: { name: 'ConsentsField', component: ConsentsField },
  EnvironmentsField: {
    name: 'EnvironmentsField',
    component: EnvironmentsField,
  },
  ExposureField: { name: 'ExposureField', component: ExposureField },
  GroupPicker: { name: 'GroupPicker', component: GroupPicker },
  HealthField: { name: 'HealthField', component: HealthField },
  ImageField: { name: 'ImageField', component: ImageField },
  IntentForm: { name: 'IntentForm', component: IntentForm },
  IntentName: {
    name: 'IntentName',
    component: IntentName,
    validation: validateIntent,
  },
  IntentSwitch: { name: 'IntentSwitch', component: IntentSwitch },
  IntentText: { name: 'IntentText', component: IntentText },
  ManagedOffer: { name: 'ManagedOffer', component: ManagedOffer },
  ManagedResources: { name: 'ManagedResources', component: ManagedResources },
  PortsField: { name: 'PortsField', component: PortsField },
  QuotaField: { name: 'QuotaField', component: QuotaField },
  ScalingField: { name: 'ScalingField', component: ScalingField },
  SecretPicker: { name: 'SecretPicker', component: SecretPicker },
  SectorPicker: { name: 'SectorPicker', component: SectorPicker },
  SectorSecrets: { name: 'SectorSecrets', component: SectorSecrets },
  ServiceCalls: { name: 'ServiceCalls', component: ServiceCalls },
  ServiceDocument: {
    name: 'ServiceDocument',
    component: ServiceDocument,
    validation: validateIntent,
  },
  ServiceList: { name: 'ServiceList', component: ServiceList },
  TextList: { name: 'TextList', component: TextList },
  VariablesField: { name: 'VariablesField', component: VariablesField },
};
