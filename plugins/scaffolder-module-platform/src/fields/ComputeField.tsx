import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['compute']>;

/** What one replica asks for; memory is its limit as well. */
export function ComputeField(props: FieldProps<Value>) {
  const { formData = {}, onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Columns template="1fr 1fr">
        <TextInput
          label="CPU"
          helperText="Asked for, for example 100m"
          value={formData.cpu}
          onChange={cpu => onChange({ ...formData, cpu })}
        />
        <TextInput
          label="Memory"
          helperText="Asked for and not exceeded, for example 128Mi"
          value={formData.memory}
          onChange={memory => onChange({ ...formData, memory })}
        />
      </Columns>
    </Group>
  );
}
