import Stack from '@mui/material/Stack';
import {
  SectorValues,
  sectorValuesSchema,
} from '@ridgeway/plugin-platform-common';
import { Columns } from '../controls/Columns';
import { RowsField } from '../controls/RowsField';
import { Several } from '../controls/Several';
import { TextInput } from '../controls/TextInput';
import { FieldProps } from '../form/FieldProps';

type Value = NonNullable<SectorValues['secrets']>;

/** Secrets of a sector: their names, their keys, and where each environment keeps them. */
export function SectorSecrets(props: FieldProps<Value>) {
  const { formContext } = props;
  const { data: values } = sectorValuesSchema.safeParse(formContext?.formData);
  const environments = (values?.environments ?? []).flatMap(
    ({ name }) => name ?? [],
  );
  return (
    <RowsField
      field={props}
      blank={{}}
      addLabel="Add a secret"
      rowLabel={({ name }) => name ?? 'secret'}
    >
      {(row, change) => (
        <Stack spacing={1}>
          <Columns template="1fr 1fr">
            <TextInput
              label="Secret"
              placeholder="carrier-key"
              value={row.name}
              onChange={name => change({ ...row, name })}
            />
            <Several
              label="Keys"
              placeholder="token"
              value={row.keys}
              onChange={keys => change({ ...row, keys })}
            />
          </Columns>
          {environments.map(environment => (
            <TextInput
              key={environment}
              label={`Path in the secret store, ${environment}`}
              placeholder={`${values?.name ?? 'sector'}/${environment}/${
                row.name ?? 'secret'
              }`}
              value={row.remote?.[environment]}
              onChange={path => {
                const { [environment]: _, ...others } = row.remote ?? {};
                change({
                  ...row,
                  remote: path ? { ...others, [environment]: path } : others,
                });
              }}
            />
          ))}
        </Stack>
      )}
    </RowsField>
  );
}
