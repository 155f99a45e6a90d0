import Ajv from 'ajv';
import { parse } from 'yaml';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { pathsOf } from '../schema/inspect';
import { SMALL_WORLD } from '../__testUtils__/smallWorld';
import { describeField } from './describeField';
import { jsonSchema } from './jsonSchema';

const kinds = Object.keys(documentSchemas).filter(
  (kind): kind is DocumentKind => kind in documentSchemas,
);

describe('jsonSchema', () => {
  it.each([...kinds, 'Score' as const])('is valid for %s', kind => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    expect(ajv.validateSchema(jsonSchema(kind))).toBe(true);
    expect(() => ajv.compile(jsonSchema(kind))).not.toThrow();
  });

  it.each(Object.entries(SMALL_WORLD))('accepts %s', (_, text) => {
    const document = parse(text);
    const kind = kinds.find(name => name === document.kind) ?? 'Score';
    const validate = new Ajv().compile(jsonSchema(kind));
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it.each(Object.entries(SMALL_WORLD))(
    'accepts %s as one of all kinds',
    (_, text) => {
      const validate = new Ajv().compile(jsonSchema());
      expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    },
  );

  it('refuses unknown fields and wrong types', () => {
    const validate = new Ajv().compile(jsonSchema('Service'));
    const service = parse(SMALL_WORLD['sectors/retail/inventory.yaml']);
    expect(validate({ ...service, extra: 1 })).toBe(false);
    expect(
      validate({ ...service, spec: { ...service.spec, replicas: 'three' } }),
    ).toBe(false);
  });
});

describe('describeField', () => {
  it('documents a field with what it accepts and an example', () => {
    expect(describeField('Service', 'spec.exposure.hosts')).toEqual({
      found: true,
      field: {
        kind: 'Service',
        path: 'spec.exposure.hosts',
        description: "Host names, each inside one of the sector's domains.",
        accepts:
          'a list; each entry a full host name: lower case, no wildcard, no port',
        required: true,
        example: 'hosts: [shop.example.com]',
        fields: [],
      },
    });
  });

  it('lists what is below a mapping of names', () => {
    const answer = describeField('Service', 'spec.containers.web.resources');
    expect(answer.found && answer.field.fields).toEqual([
      { name: 'limits', description: 'Most it may use.', required: false },
      {
        name: 'requests',
        description: 'What it is promised.',
        required: false,
      },
    ]);
  });

  it('says which field was most likely meant', () => {
    expect(describeField('Service', 'spec.exposre.hosts')).toEqual({
      found: false,
      suggestion: 'spec.exposure',
    });
    expect(describeField('Sector', 'spec.nothing-like-it')).toEqual({
      found: false,
    });
  });

  it('documents a Score workload as the Service it becomes', () => {
    const answer = describeField('Score', 'containers.web');
    expect(answer.found && answer.field.fields).toContainEqual(
      expect.objectContaining({
        name: 'image',
        description: 'The container image.',
      }),
    );
    expect(JSON.stringify(jsonSchema('Score'))).toContain(
      'The container image.',
    );
  });

  it.each(kinds)('has words for every field of a %s', kind => {
    const undocumented = [...pathsOf(documentSchemas[kind])]
      .filter(path => path[path.length - 1] !== '<name>')
      .map(path => path.join('.'))
      .filter(path => {
        const answer = describeField(kind, path);
        return !answer.found || answer.field.description === '';
      });
    expect(undocumented).toEqual([]);
  });
});
