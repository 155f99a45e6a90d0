import { SectorValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { NumberInput } from '../controls/NumberInput';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<SectorValues['quota']>;

/** What a sector may use in each environment. */
export function QuotaField(props: FieldProps<Value>) {
  const { formData = {}, onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Columns template="1fr 1fr 1fr">
        <TextInput
          label="CPU"
          helperText="For example 20 or 500m"
          value={formData.cpu}
          onChange={cpu => onChange({ ...formData, cpu })}
        />
        <TextInput
          label="Memory"
          helperText="For example 40Gi"
          value={formData.memory}
          onChange={memory => onChange({ ...formData, memory })}
        />
        <NumberInput
          label="Services"
          helperText="How many at most"
          min={1}
          max={10_000}
          value={formData.services}
          onChange={services => onChange({ ...formData, services })}
        />
      </Columns>
    </Group>
  );
}
