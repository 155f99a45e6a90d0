import { ServiceValues } from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { ownedBy } from '../controls/ownedBy';
import { Picker } from '../controls/Picker';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { variableName } from '../controls/variableName';
import { FieldProps } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<ServiceValues['calls']>;

function shortName(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** The services that a service calls, picked from all that exist. */
export function ServiceCalls(props: FieldProps<Value>) {
  const { formData = [] } = props;
  const { offer } = useFormContext();
  const taken = new Set(formData.map(({ ref }) => ref));
  const options = (offer?.services ?? []).map(({ ref, owner }) => ({
    value: ref,
    label: ref,
    detail: ownedBy(owner),
  }));
  return (
    <RowsField
      field={props}
      blank={{}}
      addLabel="Add a service it calls"
      rowLabel={({ ref }) => ref ?? 'service'}
    >
      {(row, change) => (
        <Columns template="1fr 1fr">
          <Picker
            label="Service"
            loading={!offer}
            options={options.filter(
              ({ value }) => value === row.ref || !taken.has(value),
            )}
            value={row.ref}
            onChange={ref =>
              change({
                ref,
                variable: ref && variableName(shortName(ref), 'url'),
              })
            }
          />
          <TextInput
            label="Variable with its address"
            value={row.variable}
            onChange={variable => change({ ...row, variable })}
          />
        </Columns>
      )}
    </RowsField>
  );
}
