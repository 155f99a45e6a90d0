import Ajv from 'ajv';
import { parse } from 'yaml';
import { pathsOf } from '../schema/inspect';
import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { SMALL_WORLD } from '../__testUtils__/smallWorld';
import { describeField } from './describeField';
import { jsonSchema } from './jsonSchema';
import { SCHEMA_KINDS, SCHEMAS } from './schemas';

const kinds = SCHEMA_KINDS.filter(kind => kind !== 'Score');

const DOCUMENTS = {
  ...SMALL_WORLD,
  'a Service of v1alpha1': V1ALPHA1,
  'a Service of v1beta1': V1BETA1,
};

/** `Service.v1beta1` of a document that says so. */
function kindOf({ apiVersion, kind }: { apiVersion: string; kind?: string }) {
  const [, version] = apiVersion.split('/');
  return (
    kinds.find(name => name === `${kind}.${version}`) ??
    kinds.find(name => name === kind) ??
    'Score'
  );
}

describe('jsonSchema', () => {
  it.each(SCHEMA_KINDS)('is valid for %s', kind => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    expect(ajv.validateSchema(jsonSchema(kind))).toBe(true);
    expect(() => ajv.compile(jsonSchema(kind))).not.toThrow();
  });

  it.each(Object.entries(DOCUMENTS))('accepts %s', (_, text) => {
    const document = parse(text);
    const validate = new Ajv().compile(jsonSchema(kindOf(document)));
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it.each(Object.entries(DOCUMENTS))(
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
    const undocumented = [...pathsOf(SCHEMAS[kind])]
      .filter(path => path[path.length - 1] !== '<name>')
      .map(path => path.join('.'))
      .filter(path => {
        const answer = describeField(kind, path);
        return !answer.found || answer.field.description === '';
      });
    expect(undocumented).toEqual([]);
  });
});
