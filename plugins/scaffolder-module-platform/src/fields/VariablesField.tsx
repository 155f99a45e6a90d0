import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { Rows } from '../controls/Rows';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['variables']>;

/** Plain environment variables. */
export function VariablesField(props: FieldProps<Value>) {
  const { formData = [], onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Rows
        rows={formData}
        onChange={onChange}
        blank={{}}
        addLabel="Add a variable"
        rowLabel={({ name }) => name ?? 'variable'}
      >
        {(row, change) => (
          <Columns template="1fr 1fr">
            <TextInput
              label="Variable"
              placeholder="LOG_LEVEL"
              value={row.name}
              onChange={name => change({ ...row, name })}
            />
            <TextInput
              label="Value"
              value={row.value}
              onChange={value => change({ ...row, value })}
            />
          </Columns>
        )}
      </Rows>
    </Group>
  );
}
