import { DNS_LABEL } from '@ridgeway/intent';
import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';

/** The name of a sector or service. It says at once when a name cannot be one. */
export function IntentName(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], required, idSchema } = props;
  const { title, description } = fieldText(props);
  const wrong = Boolean(formData) && !DNS_LABEL.test(formData ?? '');
  return (
    <TextInput
      id={idSchema.$id}
      label={title}
      helperText={
        wrong
          ? `"${formData}" cannot be a name: only lower-case letters, digits and hyphens, at most 63, with a letter or digit at both ends. For example refunds-api.`
          : description
      }
      required={required}
      error={wrong || rawErrors.length > 0}
      value={formData}
      onChange={onChange}
    />
  );
}
