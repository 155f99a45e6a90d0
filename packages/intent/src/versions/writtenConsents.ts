import { Edit } from '../edit/Edit';
import { Located } from '../model/Located';
import { Path } from '../model/Path';

type Dialect = Located<'Service'>['writtenAs'];

/** Where a version keeps who may call a service. Its entries stand in the order of `consents`. */
const LISTS: Partial<Record<Dialect, Path>> = {
  'ridgeway.dev/v1alpha1': ['spec', 'callers'],
  'ridgeway.dev/v1beta1': ['spec', 'inbound'],
};

/** The path of a list of consents in the text of a document, whatever it is written as. */
export function consentsPath(writtenAs: Dialect): Path {
  return LISTS[writtenAs] ?? ['spec', 'consents'];
}

/** Adds a consent to calls from a service, in the words of what the document is written as. */
export function consentEdit(writtenAs: Dialect, caller: string): Edit {
  const path = consentsPath(writtenAs);
  switch (writtenAs) {
    case 'ridgeway.dev/v1alpha1':
      return { edit: 'add', path, value: caller };
    case 'ridgeway.dev/v1beta1':
      return { edit: 'add', path, value: { service: caller } };
    default:
      return { edit: 'add', path, value: { from: caller } };
  }
}
