import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  Offer,
  ServiceValues,
  serviceValuesSchema,
} from '@ridgeway/plugin-platform-common';
import { Choice } from '../controls/Choice';
import { Columns } from '../controls/Columns';
import { Group } from '../controls/Group';
import { RowsField } from '../controls/RowsField';
import { TextInput } from '../controls/TextInput';
import { variableName } from '../controls/variableName';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

type Value = NonNullable<ServiceValues['managed']>;
type Row = Value[number];

/** The row with a variable for each output of its type, named after the resource. */
function withVariables(row: Row, offer: Offer | undefined): Row {
  const { name = '', type } = row;
  const managed = offer?.managedTypes.find(entry => entry.type === type);
  return {
    ...row,
    outputs: managed?.outputs.map(output => ({
      output,
      variable: variableName(name, output),
    })),
  };
}

/** Managed resources of a service, of the types that its sector offers. */
export function ManagedResources(props: FieldProps<Value>) {
  const { formData = [], formContext } = props;
  const { offer } = useFormContext();
  const { data: values } = serviceValuesSchema.safeParse(formContext?.formData);
  const sector = offer?.sectors.find(({ name }) => name === values?.sector);
  const { title } = fieldText(props);
  if (sector && sector.managed.length === 0 && formData.length === 0) {
    return (
      <Group
        title={title}
        description={`${sector.name} offers none. Its owner can add types to the sector's intent.`}
      >
        {null}
      </Group>
    );
  }
  return (
    <RowsField
      field={props}
      blank={{}}
      addLabel="Add a managed resource"
      rowLabel={({ name }) => name ?? 'resource'}
    >
      {(row, change) => (
        <Stack spacing={1}>
          <Columns template="1fr 1fr 1fr">
            <Choice
              label="Type"
              options={sector?.managed ?? []}
              value={row.type}
              onChange={type =>
                change(
                  withVariables(
                    { ...row, type, name: row.name ?? type },
                    offer,
                  ),
                )
              }
            />
            <TextInput
              label="Resource name"
              value={row.name}
              onChange={name => change(withVariables({ ...row, name }, offer))}
            />
            <TextInput
              label="Class"
              placeholder="small"
              value={row.class}
              onChange={size => change({ ...row, class: size })}
            />
          </Columns>
          {row.outputs && row.outputs.length > 0 && (
            <Typography variant="caption" color="text.secondary">
              Its connection arrives in{' '}
              {row.outputs.map(({ variable }) => variable).join(', ')}.
            </Typography>
          )}
        </Stack>
      )}
    </RowsField>
  );
}
