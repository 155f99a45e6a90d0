import { joinReference } from '../../placeholders/parseTemplate';
import { namesOfScoped, takeName } from '../../versions/resourceNames';
import {
  isSecretReference,
  readSecretReference,
} from '../../versions/v1alpha1/secretReference';
import { PlainValue } from '../../yaml/PlainValue';
import { entriesAt } from '../plain';
import { MigrationDefinition, MigrationPart } from '../MigrationDefinition';
import { HOP } from './hop';
import { namesTaken } from '../namesTaken';

const ENV = ['spec', 'env'];

/** A variable and the key that it reads. */
interface Use {
  variable: string;
  key: string;
}

/** `secret://` becomes a secret under `outbound`, and a placeholder where it was written. */
export const environmentSecrets: MigrationDefinition = {
  id: 'environment-secrets',
  ...HOP,
  class: 'automatic',
  title:
    'A secret:// address becomes a secret under outbound and a placeholder.',
  plan(document) {
    const taken = namesTaken(document);
    return [...usesBySecret(document)].map(([secret, uses]): MigrationPart => {
      const names = namesOfScoped(secret);
      const name = takeName(names, taken);
      return {
        class: 'automatic',
        field: [...ENV, uses[0].variable],
        title: `The secret ${secret} moves under outbound, and ${uses
          .map(({ variable }) => variable)
          .join(', ')} refers to it.`,
        edits: [
          {
            edit: 'add',
            path: ['spec', 'outbound'],
            value: {
              ...(name === names[0] ? {} : { name }),
              secret,
              keys: [...new Set(uses.map(({ key }) => key))],
            },
          },
          ...uses.map(({ variable, key }) => ({
            edit: 'set' as const,
            path: [...ENV, variable],
            value: `\${${joinReference(['resources', name, key])}}`,
          })),
        ],
      };
    });
  },
};

function usesBySecret(document: PlainValue): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [variable, text] of entriesAt(document, ENV)) {
    const found =
      typeof text === 'string' && isSecretReference(text)
        ? readSecretReference(text)
        : undefined;
    if (found) {
      uses.set(found.secret, [
        ...(uses.get(found.secret) ?? []),
        { variable, key: found.key },
      ]);
    }
  }
  return uses;
}
