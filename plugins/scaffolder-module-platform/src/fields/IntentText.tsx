import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

/** One line of text. */
export function IntentText(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], required, idSchema } = props;
  const { title, description } = fieldText(props);
  return (
    <TextInput
      id={idSchema.$id}
      label={title}
      helperText={description}
      required={required}
      error={rawErrors.length > 0}
      value={formData}
      onChange={onChange}
    />
  );
}
