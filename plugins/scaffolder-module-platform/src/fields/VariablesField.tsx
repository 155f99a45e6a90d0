import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { FieldProps } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['variables']>;

/** Plain environment variables. */
export function VariablesField(props: FieldProps<Value>) {
  return (
    <RowsField
      field={props}
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
    </RowsField>
  );
}
