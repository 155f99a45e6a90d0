import { Several } from '../controls/Several';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** Which of the platform's managed types the sector's services may use. */
export function ManagedOffer(props: FieldProps<string[]>) {
  const { formData, onChange, rawErrors = [], idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer } = useFormContext();
  return (
    <Several
      closed
      id={idSchema.$id}
      label={title}
      helperText={description}
      error={rawErrors.length > 0}
      options={offer?.managedTypes.map(({ type }) => type)}
      value={formData}
      onChange={onChange}
    />
  );
}
