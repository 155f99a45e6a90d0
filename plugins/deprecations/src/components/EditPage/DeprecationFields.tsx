import TextField, { TextFieldProps } from '@mui/material/TextField';
import { dayAhead } from '@ridgeway/ui';
import { useState } from 'react';
import { DeprecationForm, problemsOf } from './deprecationForm';
import { OwnerField } from './OwnerField';
import { WhatFields } from './WhatFields';

/** What {@link DeprecationFields} edits. */
export interface DeprecationFieldsProps {
  form: DeprecationForm;
  onChange: (changes: Partial<DeprecationForm>) => void;
  /** What cannot change any more. */
  fixed: { id: boolean; announced: boolean };
}

type Text = 'contact' | 'id' | 'notice' | 'reason' | 'replacement' | 'title';

const HELP: Record<Text, string> = {
  title: 'In a few words: Version v1alpha1 of Service.',
  id: 'Names the document, and stands in links.',
  reason: 'What it costs to keep it. Everybody affected reads this.',
  replacement: 'And how to get there.',
  contact: 'A person, a channel, an address.',
  notice: 'Between the announcement and the deadline.',
};

/** Everything that a deprecation says. */
export function DeprecationFields(props: DeprecationFieldsProps) {
  const { form, onChange, fixed } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const problems = problemsOf(form);
  const text = (field: Text, label: string, more: TextFieldProps = {}) => {
    // What nobody has come to yet is not wrong.
    const problem = left.has(field) ? problems[field] : undefined;
    return (
      <TextField
        size="small"
        label={label}
        value={form[field]}
        onChange={event => onChange({ [field]: event.target.value })}
        onBlur={() => setLeft(before => new Set(before).add(field))}
        error={problem !== undefined}
        helperText={problem ?? HELP[field]}
        required
        fullWidth
        {...more}
      />
    );
  };
  return (
    <>
      <WhatFields form={form} onChange={onChange} disabled={fixed.announced} />
      {text('title', 'Title')}
      {text('id', 'Id', { disabled: fixed.id })}
      {text('reason', 'Why it goes away', { multiline: true, minRows: 2 })}
      {text('replacement', 'What to use instead', {
        multiline: true,
        minRows: 2,
      })}
      <OwnerField
        value={form.owner}
        onChange={owner => onChange({ owner })}
        helperText={problems.owner ?? 'It answers for it and grants more time.'}
      />
      {text('contact', 'Where there is help')}
      {text('notice', 'Notice in days', {
        type: 'number',
        inputProps: { min: 1, max: 1095 },
      })}
      <TextField
        size="small"
        type="date"
        label="Announced on"
        value={form.announced.slice(0, 10)}
        onChange={event => onChange({ announced: event.target.value })}
        disabled={fixed.announced}
        error={problems.announced !== undefined}
        helperText="The notice starts that day. Drafts keep no day."
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: fixed.announced ? undefined : dayAhead(0) }}
        required
        fullWidth
      />
    </>
  );
}
