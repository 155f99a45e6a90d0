import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { SMALL_WORLD } from '../__testUtils__/smallWorld';
import { editDocument } from '../edit/editDocument';
import { parseDocument } from '../parse/parseDocument';
import { consentEdit, consentsPath } from './writtenConsents';

const read = (text: string) => {
  const { located } = parseDocument(text, { file: 'a.yaml' });
  if (located?.document.kind !== 'Service') {
    throw new Error('This is no Service.');
  }
  return { writtenAs: located.writtenAs, spec: located.document.spec };
};

it.each([
  ['v1alpha1', V1ALPHA1],
  ['v1beta1', V1BETA1],
  ['v1', SMALL_WORLD['sectors/retail/inventory.yaml']],
])('adds a consent to a document of %s, and takes out the first', (_, text) => {
  const { writtenAs, spec } = read(text);
  const added = editDocument(text, [consentEdit(writtenAs, 'web/basket')]);
  expect(read(added).spec.consents).toEqual([
    ...(spec.consents ?? []),
    { from: 'web/basket' },
  ]);
  const removed = editDocument(added, [
    { edit: 'remove', path: [...consentsPath(writtenAs), 0] },
  ]);
  expect(read(removed).spec.consents ?? []).toEqual(
    [...(spec.consents ?? []), { from: 'web/basket' }].slice(1),
  );
});
