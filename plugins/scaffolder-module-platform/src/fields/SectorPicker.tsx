import { parseEntityRef } from '@backstage/catalog-model';
import { ownedBy } from '../controls/ownedBy';
import { Picker } from '../controls/Picker';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** One of the sectors; those of the person's own groups come first. */
export function SectorPicker(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], required, idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer, groups } = useFormContext();
  const sectors = offer?.sectors ?? [];
  const chosen = sectors.find(({ name }) => name === formData);
  const foreign = chosen && !groups.includes(chosen.owner);
  const options = sectors
    .map(({ name, owner }) => ({
      value: name,
      label: name,
      detail: ownedBy(owner),
      group: groups.includes(owner) ? 'Your sectors' : 'Other sectors',
    }))
    .sort((one, other) => other.group.localeCompare(one.group));
  return (
    <Picker
      id={idSchema.$id}
      label={title}
      helperText={
        foreign
          ? `${parseEntityRef(chosen.owner).name} owns ${
              chosen.name
            }: one of its members, or the platform team, can add a service here.`
          : description
      }
      required={required}
      error={rawErrors.length > 0}
      loading={!offer}
      options={options}
      value={formData}
      onChange={onChange}
    />
  );
}
