import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['health']>;

/** How the platform asks a service how it is. */
export function HealthField(props: FieldProps<Value>) {
  const { formData = {}, onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Columns template="1fr 1fr 1fr">
        <TextInput
          label="Alive"
          value={formData.liveness}
          onChange={liveness => onChange({ ...formData, liveness })}
        />
        <TextInput
          label="Ready"
          value={formData.readiness}
          onChange={readiness => onChange({ ...formData, readiness })}
        />
        <TextInput
          label="Metrics"
          value={formData.metrics}
          onChange={metrics => onChange({ ...formData, metrics })}
        />
      </Columns>
    </Group>
  );
}
