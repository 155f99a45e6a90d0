import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { NumberInput } from '../controls/NumberInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['scaling']>;

/** How many replicas run, and how many at most. */
export function ScalingField(props: FieldProps<Value>) {
  const { formData = {}, onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Columns template="1fr 1fr 1fr">
        <NumberInput
          label="Replicas"
          min={0}
          max={1000}
          value={formData.replicas}
          onChange={replicas => onChange({ ...formData, replicas })}
        />
        <NumberInput
          label="At most"
          min={1}
          max={1000}
          value={formData.max}
          onChange={max =>
            onChange({
              ...formData,
              max,
              cpu: max ? formData.cpu ?? 80 : undefined,
            })
          }
        />
        {formData.max !== undefined && (
          <NumberInput
            label="Target CPU in percent"
            min={1}
            max={100}
            value={formData.cpu}
            onChange={cpu => onChange({ ...formData, cpu })}
          />
        )}
      </Columns>
    </Group>
  );
}
