import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { NumberInput } from '../controls/NumberInput';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { FieldProps } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['ports']>;

/** The ports that a service offers. */
export function PortsField(props: FieldProps<Value>) {
  return (
    <RowsField
      field={props}
      blank={{}}
      addLabel="Add a port"
      rowLabel={({ name }) => `port ${name ?? ''}`.trim()}
    >
      {(row, change) => (
        <Columns template="1fr 0.8fr 1.1fr">
          <TextInput
            label="Port name"
            value={row.name}
            onChange={name => change({ ...row, name })}
          />
          <NumberInput
            label="Port"
            min={1}
            max={65535}
            value={row.port}
            onChange={port => change({ ...row, port })}
          />
          <NumberInput
            label="Container port"
            min={1}
            max={65535}
            value={row.targetPort}
            onChange={targetPort => change({ ...row, targetPort })}
          />
        </Columns>
      )}
    </RowsField>
  );
}
