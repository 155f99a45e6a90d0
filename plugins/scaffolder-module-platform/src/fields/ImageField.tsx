import { TextInput } from '../controls/TextInput';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** A container image, with the registries that the platform trusts. */
export function ImageField(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], idSchema } = props;
  const { title, description } = fieldText(props);
  const { offer } = useFormContext();
  const trusted = offer?.images.length
    ? ` Images come from ${offer.images.join(', ')}.`
    : '';
  return (
    <TextInput
      id={idSchema.$id}
      label={title}
      helperText={`${description ?? ''}${trusted}`}
      error={rawErrors.length > 0}
      value={formData}
      onChange={onChange}
    />
  );
}
