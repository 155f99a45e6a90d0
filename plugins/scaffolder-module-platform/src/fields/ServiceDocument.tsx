import { IntentEditor } from '@ridgeway/ui';
import { Group } from '../controls/Group';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** A document to paste, with findings where they are. */
export function ServiceDocument(props: FieldProps<string>) {
  const { formData = '', onChange, rawErrors = [] } = props;
  const { title, description } = fieldText(props);
  const { diagnostics } = useFormContext();
  return (
    <Group title={title} description={description} error={rawErrors.length > 0}>
      <IntentEditor
        label={title}
        value={formData}
        onChange={onChange}
        diagnostics={diagnostics}
        minHeight="320px"
        maxHeight="70vh"
      />
    </Group>
  );
}
