import {
  ServiceValues,
  serviceValuesSchema,
} from '@ridgeway/plugin-platform-common';
import { Choice } from '../controls/Choice';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { Several } from '../controls/Several';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<ServiceValues['exposure']>;

/** Hosts that a service answers on from outside the mesh, and the port behind them. */
export function ExposureField(props: FieldProps<Value>) {
  const { formData = {}, onChange, rawErrors = [], formContext } = props;
  const { offer } = useFormContext();
  const { data: values } = serviceValuesSchema.safeParse(formContext?.formData);
  const sector = offer?.sectors.find(({ name }) => name === values?.sector);
  const ports = (values?.ports ?? []).flatMap(({ name }) => name ?? []);
  const { title, description } = fieldText(props);
  const domains = sector?.domains.join(', ');
  return (
    <Group title={title} description={description} error={rawErrors.length > 0}>
      <Columns template="2fr 1fr">
        <Several
          label="Hosts"
          helperText={domains && `Domains of ${sector?.name}: ${domains}`}
          value={formData.hosts}
          onChange={hosts => onChange({ ...formData, hosts })}
        />
        <Choice
          label="Port"
          options={ports}
          value={formData.port ?? ports[0]}
          onChange={port => onChange({ ...formData, port })}
        />
      </Columns>
    </Group>
  );
}
