import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  componentEntityV1alpha1Validator,
  Entity,
  groupEntityV1alpha1Validator,
  stringifyEntityRef,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const EXAMPLES = resolve(__dirname, '../../../examples');

function entitiesOf(file: string): Entity[] {
  return parseAllDocuments(readFileSync(resolve(EXAMPLES, file), 'utf8')).map(
    document => document.toJS(),
  );
}

const validators = {
  Group: groupEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
};

describe('the entities of the example company', () => {
  const people = entitiesOf('org.yaml');
  const offPlatform = entitiesOf('catalog/off-platform.yaml');
  const refs = people.map(entity => stringifyEntityRef(entity));

  it.each(Object.entries(validators))(
    'are valid: %s',
    async (kind, validator) => {
      const entities = [...people, ...offPlatform].filter(
        entity => entity.kind === kind,
      );
      expect(entities).not.toHaveLength(0);
      for (const entity of entities) {
        await expect(validator.check(entity)).resolves.toBe(true);
      }
    },
  );

  it('are all marked', () => {
    for (const { metadata } of [...people, ...offPlatform]) {
      expect(metadata.annotations?.['ridgeway.dev/example']).toBe('true');
    }
  });

  it('are six teams with people in each, and one newcomer without a team', () => {
    const teams = people.filter(({ spec }) => spec?.type === 'team');
    expect(teams.map(({ metadata }) => metadata.name).sort()).toEqual([
      'commerce',
      'logistics',
      'payments',
      'platform',
      'retail',
      'web',
    ]);
    const users = people.filter(({ kind }) => kind === 'User');
    const members = new Set(users.flatMap(({ spec }) => spec?.memberOf));
    expect(members).toEqual(
      new Set(teams.map(({ metadata }) => metadata.name)),
    );
    expect(
      users
        .filter(({ spec }) => JSON.stringify(spec?.memberOf) === '[]')
        .map(({ metadata }) => metadata.name),
    ).toEqual(['noa']);
  });

  it('are eight services that are not on the platform, one of which nobody owns', () => {
    expect(offPlatform).toHaveLength(8);
    expect(
      offPlatform
        .filter(({ spec }) => !refs.includes(String(spec?.owner)))
        .map(({ metadata }) => metadata.name),
    ).toEqual(['gift-vouchers']);
  });
});
