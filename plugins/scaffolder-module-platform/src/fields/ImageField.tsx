import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** A container image, with an example from a registry that the platform trusts. */
export function ImageField(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer } = useFormContext();
  const [registry] = offer?.images ?? [];
  const example = registry
    ? ` For example ${registry.replace(/\/?$/, '/')}refunds:1.0.0.`
    : '';
  return (
    <TextInput
      id={idSchema.$id}
      label={title}
      helperText={
        <>
          {description}
          {example}
        </>
      }
      error={rawErrors.length > 0}
      value={formData}
      onChange={onChange}
    />
  );
}
