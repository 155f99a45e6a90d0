import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  DeprecationForm,
  FIELD_KINDS,
  OF_KINDS,
  OfKind,
  OLD_VERSIONS,
} from './deprecationForm';
import { useKnownTargets } from './useKnownTargets';

/** What {@link WhatFields} edits. */
export interface WhatFieldsProps {
  form: DeprecationForm;
  onChange: (changes: Partial<DeprecationForm>) => void;
  disabled: boolean;
}

const KIND_WORDS: Record<OfKind, string> = {
  version: 'A version of Service',
  field: 'A field',
  resourceType: 'A type of resource',
  template: 'A template',
};

const WHAT_WORDS: Record<Exclude<OfKind, 'version'>, [string, string]> = {
  field: ['Field', 'As in the field reference: spec.containers.*.files'],
  resourceType: ['Type of resource', 'For example redis'],
  template: ['Template', 'For example template:default/new-service'],
};

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  wordOf?: (option: T) => string;
  disabled: boolean;
  onChoose: (option: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, wordOf, disabled, onChoose } = props;
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      disabled={disabled}
      onChange={event => {
        const chosen = options.find(option => option === event.target.value);
        if (chosen) {
          onChoose(chosen);
        }
      }}
      fullWidth
    >
      {options.map(option => (
        <MenuItem key={option} value={option}>
          {wordOf ? wordOf(option) : option}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Says what goes away: a version, a field, a type of resource, or a template. */
export function WhatFields(props: WhatFieldsProps) {
  const { form, onChange, disabled } = props;
  const { ofKind } = form;
  const known = useKnownTargets(ofKind, form.fieldKind);
  return (
    <>
      <Choice
        label="What goes away"
        value={ofKind}
        options={OF_KINDS}
        wordOf={kind => KIND_WORDS[kind]}
        disabled={disabled}
        onChoose={kind => onChange({ ofKind: kind, what: '' })}
      />
      {ofKind === 'version' && (
        <Choice
          label="Version"
          value={form.version}
          options={OLD_VERSIONS}
          disabled={disabled}
          onChoose={version => onChange({ version })}
        />
      )}
      {ofKind === 'field' && (
        <Choice
          label="Kind"
          value={form.fieldKind}
          options={FIELD_KINDS}
          disabled={disabled}
          onChoose={fieldKind => onChange({ fieldKind })}
        />
      )}
      {ofKind !== 'version' && (
        <Autocomplete
          key={ofKind}
          freeSolo
          size="small"
          options={known}
          disabled={disabled}
          inputValue={form.what}
          onInputChange={(event, what) => event && onChange({ what })}
          renderInput={params => (
            <TextField
              {...params}
              label={WHAT_WORDS[ofKind][0]}
              helperText={WHAT_WORDS[ofKind][1]}
              required
              fullWidth
            />
          )}
        />
      )}
    </>
  );
}
