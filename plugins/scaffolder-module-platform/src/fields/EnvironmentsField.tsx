import { SectorValues } from '@ridgeway/plugin-platform-common';
import { Choice } from '../controls/Choice';
import { Columns } from '../controls/Columns';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { FieldProps } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<SectorValues['environments']>;

/** The environments of a sector, each on one of the platform's clusters. */
export function EnvironmentsField(props: FieldProps<Value>) {
  const { offer } = useFormContext();
  return (
    <RowsField
      field={props}
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
    </RowsField>
  );
}
