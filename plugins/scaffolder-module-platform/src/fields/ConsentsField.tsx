import { Several } from '../controls/Several';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** Who may call a service. */
export function ConsentsField(props: FieldProps<string[]>) {
  const { formData, onChange, rawErrors = [], idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer } = useFormContext();
  const options = [
    ...(offer?.services ?? []).map(({ ref }) => ref),
    ...(offer?.sectors ?? []).map(({ name }) => `${name}/*`),
  ];
  return (
    <Several
      id={idSchema.$id}
      label={title}
      helperText={description}
      error={rawErrors.length > 0}
      options={options}
      value={formData}
      onChange={onChange}
    />
  );
}
