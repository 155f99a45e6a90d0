import { Several } from '../controls/Several';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** Services by name alone, picked from all that exist. */
export function ServiceList(props: FieldProps<string[]>) {
  const { formData, onChange, rawErrors = [], idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer } = useFormContext();
  return (
    <Several
      id={idSchema.$id}
      label={title}
      helperText={description}
      error={rawErrors.length > 0}
      options={(offer?.services ?? []).map(({ ref }) => ref)}
      closed
      value={formData}
      onChange={onChange}
    />
  );
}
