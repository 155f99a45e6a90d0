import Stack from '@mui/material/Stack';
import { Offer, ServiceValues } from '@ridgeway/plugin-platform-common';
import { ownedBy } from '../controls/ownedBy';
import { Picker } from '../controls/Picker';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { variableName } from '../controls/variableName';
import { FieldProps } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<ServiceValues['secrets']>;

function everyKey(ref: string | undefined, secrets: Offer['secrets']) {
  const secret = secrets.find(candidate => candidate.ref === ref);
  const [, name = ''] = ref?.split('/') ?? [];
  return secret?.keys.map(key => ({ key, variable: variableName(name, key) }));
}

/** The secrets that a service reads, and the variable that each key goes to. */
export function SecretPicker(props: FieldProps<Value>) {
  const { formData = [] } = props;
  const { offer } = useFormContext();
  const secrets = offer?.secrets ?? [];
  const taken = new Set(formData.map(({ ref }) => ref));
  const options = secrets.map(({ ref, owner }) => ({
    value: ref,
    label: ref,
    detail: ownedBy(owner),
  }));
  return (
    <RowsField
      field={props}
      blank={{}}
      addLabel="Add a secret it reads"
      rowLabel={({ ref }) => ref ?? 'secret'}
    >
      {(row, change) => (
        <Stack spacing={2}>
          <Picker
            label="Secret"
            loading={!offer}
            options={options.filter(
              ({ value }) => value === row.ref || !taken.has(value),
            )}
            value={row.ref}
            onChange={ref => change({ ref, keys: everyKey(ref, secrets) })}
          />
          {row.keys?.map((entry, index) => (
            <TextInput
              key={index}
              label={`Variable with ${entry.key}`}
              value={entry.variable}
              onChange={variable =>
                change({
                  ...row,
                  keys: row.keys?.map((old, at) =>
                    at === index ? { ...old, variable } : old,
                  ),
                })
              }
            />
          ))}
        </Stack>
      )}
    </RowsField>
  );
}
