import { ReactNode } from 'react';
import { FieldProps, fieldText } from '../form/FieldProps';
import { Group } from './Group';
import { Rows } from './Rows';

/** A field whose value is a list of things to fill in. */
export function RowsField<T>(props: {
  field: FieldProps<T[]>;
  /** A row as it is before anything is filled in. */
  blank: T;
  addLabel: string;
  /** What a row is called, for the button that removes it. */
  rowLabel: (row: T, index: number) => string;
  children: (row: T, change: (row: T) => void, index: number) => ReactNode;
}) {
  const { field, ...rows } = props;
  const { formData = [], onChange, rawErrors = [] } = field;
  return (
    <Group {...fieldText(field)} error={rawErrors.length > 0}>
      <Rows rows={formData} onChange={onChange} {...rows} />
    </Group>
  );
}
