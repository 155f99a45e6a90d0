import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { parseDocument } from '../parse/parseDocument';
import { OlderVersion } from '../versions/IntentVersion';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { ConversionOptions, convertValue } from './convertValue';
import { MIGRATIONS } from './registry';

const service = (version: string, spec: string) =>
  `apiVersion: ridgeway.dev/${version}\nkind: Service\nmetadata: { name: a, sector: s }\nspec: ${spec}\n`;

function convert(
  text: string,
  options: Partial<ConversionOptions> & { callers?: string[] } = {},
) {
  const from: OlderVersion = text.includes('v1alpha1')
    ? 'ridgeway.dev/v1alpha1'
    : 'ridgeway.dev/v1beta1';
  const conversion = convertValue(readPlainYaml(text) ?? null, {
    from,
    to: 'ridgeway.dev/v1',
    subject: 's/a',
    evidence: {
      callersOf: subject => (subject === 's/a' ? options.callers ?? [] : []),
      overridesOf: () => ({}),
    },
    ...options,
  });
  return {
    ...conversion,
    spec: Object(conversion.value).spec,
    classes: conversion.parts.map(
      ({ migration, part }) => `${migration.id}: ${part.class}`,
    ),
  };
}

describe('migrations', () => {
  it('have ids of their own, and lead from a version to the next one', () => {
    const ids = MIGRATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(MIGRATIONS.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set([
        'ridgeway.dev/v1alpha1 ridgeway.dev/v1beta1',
        'ridgeway.dev/v1beta1 ridgeway.dev/v1',
      ]),
    );
  });

  it('are each used by what the versions can say', () => {
    const texts = [
      V1ALPHA1,
      V1BETA1,
      service('v1alpha1', '{ allowAll: true }'),
    ];
    const used = texts.flatMap(text =>
      convert(text).parts.map(({ migration }) => migration.id),
    );
    expect([...new Set(used)].sort()).toEqual(
      MIGRATIONS.map(({ id }) => id).sort(),
    );
  });

  describe('inbound-wildcard', () => {
    const text = service(
      'v1beta1',
      "{ containers: { app: {} }, ports: { http: { port: 80 } }, inbound: [{ service: web/shop }, { service: '*', ports: [http] }] }",
    );
    const callers = ['web/shop', 'web/basket', 'retail/search'];

    it('keeps the wider meaning unless somebody agrees', () => {
      const { spec, parts } = convert(text, { callers });
      expect(spec.consents).toEqual([
        { from: 'web/shop' },
        { from: '*', ports: ['http'] },
      ]);
      expect(parts.find(({ part }) => part.proposal)).toMatchObject({
        field: ['spec', 'inbound', 1, 'service'],
        part: {
          class: 'assisted',
          proposal: {
            summary: 'Name the callers instead: retail/search, web/basket.',
            evidence: callers.map(
              caller => `${caller} declares that it calls this service.`,
            ),
          },
        },
      });
    });

    it('names the callers that declare the call once somebody agrees', () => {
      const accept = new Set(['inbound-wildcard']);
      expect(convert(text, { callers, accept }).spec.consents).toEqual([
        { from: 'web/shop' },
        { from: 'retail/search', ports: ['http'] },
        { from: 'web/basket', ports: ['http'] },
      ]);
      expect(convert(text, { callers: [], accept }).spec.consents).toEqual([
        { from: 'web/shop' },
      ]);
    });

    it.each([
      ["{ service: '*' }", { from: 'web/shop' }],
      [
        "{ service: '*', ports: [http, grpc] }",
        { from: 'web/shop', ports: ['admin', 'http', 'grpc'] },
      ],
    ])(
      'leaves a caller that is named for fewer ports those of %s',
      (wildcard, consent) => {
        const { spec, parts } = convert(
          service(
            'v1beta1',
            `{ containers: { app: {} }, ports: { http: { port: 80 }, grpc: { port: 81 }, admin: { port: 82 } }, inbound: [{ service: web/shop, ports: [admin, http] }, ${wildcard}] }`,
          ),
          { callers: ['web/shop'], accept: new Set(['inbound-wildcard']) },
        );
        expect(spec.consents).toEqual([consent]);
        expect(
          parts.flatMap(({ part }) => part.proposal?.summary ?? []),
        ).toEqual([
          'Remove the wildcard: no other service declares that it calls this one. The ports of the wildcard are added for web/shop.',
        ]);
      },
    );

    it('takes the whole list away where the wildcard was all of it', () => {
      const { spec } = convert(
        service(
          'v1beta1',
          "{ containers: { app: {} }, inbound: [{ service: '*' }] }",
        ),
        { accept: new Set(['inbound-wildcard']) },
      );
      expect(spec.consents).toBeUndefined();
    });
  });

  describe('node-selector', () => {
    const text = service('v1alpha1', '{ nodeSelector: { disk: nvme } }');
    const granting = (labels: Record<string, string>) => ({
      evidence: {
        callersOf: () => [],
        overridesOf: () => ({ nodeSelector: labels }),
      },
    });

    it('is blocked until an exception says the same', () => {
      expect(convert(text).unsupported).toEqual([
        {
          migration: 'node-selector',
          path: ['spec', 'nodeSelector'],
          field: 'spec.nodeSelector',
          overrides: { nodeSelector: { disk: 'nvme' } },
        },
      ]);
      const other = convert(text, granting({ disk: 'ssd' }));
      expect(other.classes).toContain('node-selector: blocked');
    });

    it('is automatic with an exception that says the same', () => {
      const { classes, unsupported } = convert(
        text,
        granting({ disk: 'nvme' }),
      );
      expect(classes).toContain('node-selector: automatic');
      expect(unsupported).toEqual([]);
    });
  });

  describe('allow-all', () => {
    it('is blocked, and says whom to name', () => {
      const { parts, unsupported } = convert(
        service('v1alpha1', '{ allowAll: true }'),
        { callers: ['web/shop'] },
      );
      expect(unsupported).toEqual([
        {
          migration: 'allow-all',
          path: ['spec', 'allowAll'],
          field: 'spec.allowAll',
        },
      ]);
      const [decision] = parts.flatMap(({ part }) => part.decision ?? []);
      expect(decision.by).toBe('sector');
      expect(decision.options[0]).toContain('web/shop declares that already');
    });
  });

  it.each([
    ['allowAll: false', 'allow-all: automatic'],
    ['nodeSelector: {}', 'node-selector: automatic'],
  ])('lets %s go: it says nothing', (field, expected) => {
    const { classes, unsupported, spec } = convert(
      service('v1alpha1', `{ ${field} }`),
    );
    expect(classes).toContain(expected);
    expect(unsupported).toEqual([]);
    expect(spec).toEqual({ containers: { app: {} } });
  });

  it('keeps a text as it is where a later version would fill it in', () => {
    const text = service(
      'v1alpha1',
      "{ image: a, env: { A: '${b.c}', B: 'costs $5', C: '$$', D: plain } }",
    );
    expect(convert(text).spec.containers.app.variables).toEqual({
      A: '$${b.c}',
      B: 'costs $5',
      C: '$$$$',
      D: 'plain',
    });
    expect(parseDocument(text, { file: 'a.yaml' }).diagnostics).toEqual([]);
  });
});
