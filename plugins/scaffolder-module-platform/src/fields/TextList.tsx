import { Several } from '../controls/Several';
import { FieldProps, fieldText } from '../form/FieldProps';

/** Several texts, one chip each. */
export function TextList(props: FieldProps<string[]>) {
  const { formData, onChange, rawErrors = [], idSchema, required } = props;
  const { title, description } = fieldText(props);
  return (
    <Several
      id={idSchema.$id}
      label={title}
      helperText={description}
      placeholder={formData?.length ? undefined : 'Type and press Enter'}
      error={rawErrors.length > 0}
      required={required}
      value={formData}
      onChange={onChange}
    />
  );
}
