import { SectorValues } from '@ridgeway/plugin-platform-common';
import { Choice } from '../controls/Choice';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { Rows } from '../controls/Rows';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<SectorValues['environments']>;

/** The environments of a sector, each on one of the platform's clusters. */
export function EnvironmentsField(props: FieldProps<Value>) {
  const { formData = [], onChange, rawErrors = [] } = props;
  const { offer } = useFormContext();
  return (
    <Group {...fieldText(props)} error={rawErrors.length > 0}>
      <Rows
        rows={formData}
        onChange={onChange}
        blank={{}}
        addLabel="Add an environment"
        rowLabel={({ name }) => name ?? 'environment'}
      >
        {(row, change) => (
          <Columns template="1fr 1fr">
            <TextInput
              label="Environment"
              value={row.name}
              onChange={name => change({ ...row, name })}
            />
            <Choice
              label="Cluster"
              options={offer?.clusters ?? []}
              value={row.cluster}
              onChange={cluster => change({ ...row, cluster })}
            />
          </Columns>
        )}
      </Rows>
    </Group>
  );
}
