import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { NumberInput } from '../controls/NumberInput';
import { Rows } from '../controls/Rows';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

type Value = NonNullable<ServiceValues['ports']>;

/** The ports that a service offers. */
export function PortsField(props: FieldProps<Value>) {
  const { formData = [], onChange, rawErrors = [] } = props;
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Rows
        rows={formData}
        onChange={onChange}
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
      </Rows>
    </Group>
  );
}
