import { DNS_LABEL } from '@ridgeway/intent';
import { parseDocument } from 'yaml';
import { ExistingServiceValues } from './ExistingServiceValues';
import { IntentDraft } from './IntentDraft';

/** Longest document an intent may be, in UTF-16 code units; a larger one is not read for its name. */
const LONGEST = 1024 * 1024;

function nameOf(text: string): string | undefined {
  const name =
    text.length <= LONGEST
      ? parseDocument(text, { logLevel: 'silent' }).getIn(['metadata', 'name'])
      : undefined;
  return typeof name === 'string' && DNS_LABEL.test(name) ? name : undefined;
}

/**
 * The document that somebody pasted, untouched, with the place it goes to; `undefined` while
 * there is no sector, or no name that could be a service's.
 */
export function existingServiceIntent(
  values: ExistingServiceValues,
): IntentDraft | undefined {
  const { sector, document: text = '' } = values;
  const name = nameOf(text);
  if (!sector || !DNS_LABEL.test(sector) || !name) {
    return undefined;
  }
  return {
    path: `sectors/${sector}/${name}.yaml`,
    text: text.endsWith('\n') ? text : `${text}\n`,
    subject: `${sector}/${name}`,
    entityRef: `component:${sector}/${name}`,
  };
}
