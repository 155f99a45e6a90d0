import {
  escapeTemplate,
  parseTemplate,
} from '../../placeholders/parseTemplate';
import { isSecretReference } from '../../versions/v1alpha1/secretReference';
import { entriesAt } from '../plain';
import { MigrationDefinition, MigrationPart } from '../MigrationDefinition';
import { HOP } from './hop';

const ENV = ['spec', 'env'];

/** Texts of variables stand for themselves here, and are filled in from the next version on. */
export const environmentTexts: MigrationDefinition = {
  id: 'environment-texts',
  ...HOP,
  class: 'automatic',
  title:
    'A dollar sign in a variable is doubled where it would begin a placeholder.',
  plan: document =>
    entriesAt(document, ENV).flatMap(([variable, text]): MigrationPart[] => {
      const escaped =
        typeof text === 'string' &&
        !isSecretReference(text) &&
        !isVerbatim(text)
          ? escapeTemplate(text)
          : text;
      return typeof escaped !== 'string' || escaped === text
        ? []
        : [
            {
              class: 'automatic',
              field: [...ENV, variable],
              title: `Dollar signs of ${variable} are doubled, so that they stay what they are.`,
              edits: [
                { edit: 'set', path: [...ENV, variable], value: escaped },
              ],
            },
          ];
    }),
};

/** Whether a text with nothing to fill in means itself. */
function isVerbatim(text: string): boolean {
  const parts = parseTemplate(text);
  return parts.every(part => part.kind === 'text' && part.text === text);
}
