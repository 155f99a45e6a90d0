import {
  DEFAULT_NAMESPACE,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { Picker } from '../controls/Picker';
import { FieldProps, fieldText } from '../form/FieldProps';
import { useFormContext } from '../form/FormContext';

/** A group of the catalog; the person's own groups come first. */
export function GroupPicker(props: FieldProps<string>) {
  const { formData, onChange, rawErrors = [], required, idSchema } = props;
  const { title, description } = fieldText(props);
  const { groups: own } = useFormContext();
  const catalogApi = useApi(catalogApiRef);
  const {
    value: groups = [],
    loading,
    error,
  } = useAsync(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'Group' },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'metadata.description',
        'spec.profile.displayName',
      ],
    });
    return items;
  }, [catalogApi]);
  const options = groups
    .map(group => {
      const ref = getCompoundEntityRef(group);
      const value = stringifyEntityRef(ref);
      return {
        value,
        label:
          group.metadata.title ??
          (ref.namespace === DEFAULT_NAMESPACE
            ? ref.name
            : `${ref.namespace}/${ref.name}`),
        detail: group.metadata.description,
        group: own.includes(value) ? 'Your groups' : 'Other groups',
      };
    })
    .sort((one, other) => one.label.localeCompare(other.label))
    .sort((one, other) => other.group.localeCompare(one.group));
  return (
    <Picker
      id={idSchema.$id}
      label={title}
      helperText={
        error ? `The groups cannot be loaded: ${error.message}` : description
      }
      required={required}
      error={Boolean(error) || rawErrors.length > 0}
      loading={loading}
      options={options}
      value={formData}
      onChange={onChange}
    />
  );
}
