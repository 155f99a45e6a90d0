import { loadWorld, updateWorld } from '@ridgeway/intent';
import { denying, options } from './__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from './__testUtils__/derived';
import { EXAMPLE, readFiles } from './__testUtils__/readFiles';
import { validateObject } from './__testUtils__/validateObject';
import { sector, service, worldOf } from './__testUtils__/worlds';
import { derive, deriveSubjects } from './derive';
import { printYaml } from './printYaml';

const example = loadWorld(readFiles(EXAMPLE));
const withoutStripe = {
  ...options,
  authorizer: denying(
    ({ gate, resource, principal }) =>
      gate === 'AccessSecret' &&
      !resource.id.startsWith(`${principal.sector}/`),
  ),
};

describe('derive', () => {
  it('derives the example company to objects that fit their schemas', () => {
    const { resources } = derive(example, options);
    expect(resources.length).toBeGreaterThan(300);
    for (const { object } of resources) {
      validateObject(object);
    }
  });

  it('names every object once', () => {
    const names = derive(example, options).resources.map(
      ({ cluster, object: { apiVersion, kind, metadata } }) =>
        [cluster, apiVersion, kind, metadata.namespace, metadata.name].join(
          ' ',
        ),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('does not depend on the order in which documents were loaded', () => {
    const files = readFiles(EXAMPLE);
    expect(derive(loadWorld(files.reverse()), options)).toEqual(
      derive(example, options),
    );
  });

  it('labels and annotates every object', () => {
    const [checkout] = objectsOf(example, 'commerce/checkout');
    expect(checkout.metadata).toMatchObject({
      namespace: 'commerce-production',
      labels: {
        'ridgeway.dev/sector': 'commerce',
        'ridgeway.dev/service': 'checkout',
        'ridgeway.dev/environment': 'production',
        'app.kubernetes.io/name': 'checkout',
        'app.kubernetes.io/part-of': 'commerce',
        'app.kubernetes.io/managed-by': 'ridgeway',
      },
      annotations: {
        'ridgeway.dev/release': '2026.11',
        'ridgeway.dev/revision': expect.any(String),
        'ridgeway.dev/provenance':
          'intent:metadata.name guardrail:own-identity',
      },
    });
  });

  it('names the denied secret, its owner and the permit, and withholds only what needs it', () => {
    const condition = conditionOf(
      example,
      'commerce/checkout',
      'PolicyAuthorized',
      withoutStripe,
    );
    expect(condition).toMatchObject({
      status: 'False',
      reason: 'SecretAccessDenied',
      message: expect.stringContaining(
        'Service commerce/checkout may not read secret payments/stripe-key: no policy permits it. payments can grant it: request access.',
      ),
      denials: [
        {
          gate: 'AccessSecret',
          principal: 'commerce/checkout',
          resource: 'Secret::"payments/stripe-key"',
          policies: [],
          owner: 'group:default/payments',
          guardrail: 'secrets-need-consent',
          remedy: {
            owner: 'group:default/payments',
            request: { kind: 'secret', object: 'payments/stripe-key' },
            change: {
              path: 'sectors/payments/policies/commerce-checkout-reads-stripe-key.cedar',
            },
          },
        },
      ],
    });
    expect(
      conditionOf(example, 'commerce/checkout', 'Derived', withoutStripe),
    ).toMatchObject({ status: 'False', reason: 'SecretAccessDenied' });

    const kinds = (using: typeof options) =>
      new Set(
        objectsOf(example, 'commerce/checkout', using).map(
          ({ kind, metadata: { name } }) => `${kind} ${name}`,
        ),
      );
    const missing = [...kinds(options)].filter(
      name => !kinds(withoutStripe).has(name),
    );
    expect(missing).toEqual([
      'ExternalSecret checkout.stripe-key',
      'Deployment checkout',
    ]);
  });

  it('derives everything but the pods while an image is missing', () => {
    const world = worldOf({
      shop: sector(),
      'shop/new': service({ containers: { app: {} } }),
    });
    expect(conditionOf(world, 'shop/new', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'ImageMissing',
      remedy: { location: { file: 'sectors/shop/new.yaml' } },
    });
    const objects = objectsOf(world, 'shop/new');
    expect(find(objects, 'Deployment')).toBeUndefined();
    expect(find(objects, 'Service')).toBeDefined();
    expect(find(objects, 'NetworkPolicy')).toBeDefined();
  });

  it('says once what holds in every environment, and for each what differs', () => {
    const world = worldOf({
      shop: sector({
        environments: [
          { name: 'production', cluster: 'dev' },
          { name: 'staging', cluster: 'dev' },
        ],
      }),
      'shop/new': service({
        containers: { app: {} },
        environments: { staging: { image: 'registry.example/new:1' } },
      }),
    });
    const derived = derive(world, options).conditions.filter(
      ({ subject }) => subject === 'shop/new',
    );
    expect(
      derived.map(({ type, environment, status }) => [
        type,
        environment,
        status,
      ]),
    ).toEqual([
      ['Valid', undefined, 'True'],
      ['PolicyAuthorized', undefined, 'True'],
      ['AgreementsMet', undefined, 'True'],
      ['WithinQuota', undefined, 'True'],
      ['Derived', 'production', 'False'],
      ['Derived', 'staging', 'True'],
      ['Current', undefined, 'True'],
    ]);
  });

  it('tells callers that a document cannot be read, not that it is not there', () => {
    const message = (text: string | undefined) =>
      derive(
        updateWorld(example, [{ path: 'sectors/retail/inventory.yaml', text }]),
        options,
      ).conditions.find(
        ({ subject, type }) =>
          subject === 'commerce/checkout' && type === 'AgreementsMet',
      )?.message;
    expect(message(undefined)).toContain('there is no such service');
    expect(message('kind: [')).toContain(
      'commerce/checkout calls retail/inventory, whose document cannot be read.',
    );
  });

  it('keeps a broken document from breaking its neighbours', () => {
    const world = loadWorld([
      ...readFiles(EXAMPLE),
      { path: 'sectors/commerce/broken.yaml', text: 'kind: [' },
    ]);
    const derived = derive(world, options);
    expect(
      derived.conditions.filter(
        ({ subject, status }) =>
          subject === 'commerce/broken' && status === 'False',
      ),
    ).toMatchObject([
      {
        type: 'Valid',
        message: expect.stringMatching(/^sectors\/commerce\/broken.yaml:1:/),
      },
      { type: 'Derived', reason: 'IntentInvalid' },
    ]);
    expect(derived.resources).toEqual(derive(example, options).resources);
  });

  it('leaves out kinds that the cluster does not serve, and says so', () => {
    const world = worldOf({ shop: sector(), 'shop/app': service() });
    const using = {
      ...options,
      apiResources: [
        { apiVersion: 'v1', kind: 'Service' },
        { apiVersion: 'apps/v1', kind: 'Deployment' },
      ],
    };
    expect(objectsOf(world, 'shop/app', using).map(({ kind }) => kind)).toEqual(
      ['Service', 'Deployment'],
    );
    expect(conditionOf(world, 'shop/app', 'Applied', using)).toMatchObject({
      status: 'False',
      reason: 'ApiNotServed',
      message: expect.stringContaining('NetworkPolicy (networking.k8s.io/v1)'),
    });
  });
});

describe('deriveSubjects', () => {
  it('gives the part of the whole, byte for byte', () => {
    const whole = derive(example, withoutStripe);
    const subjects = ['web/storefront', 'commerce/checkout', 'payments'];
    const part = deriveSubjects(example, subjects, withoutStripe);
    const mine = ({ subject }: { subject: string }) =>
      subjects.includes(subject);
    expect(printYaml(part.resources.map(({ object }) => object))).toBe(
      printYaml(whole.resources.filter(mine).map(({ object }) => object)),
    );
    expect(part.conditions).toEqual(whole.conditions.filter(mine));
    expect(part.agreements).toEqual(
      whole.agreements.filter(
        ({ caller, callee }) =>
          subjects.includes(caller) || subjects.includes(callee),
      ),
    );
  });

  it('gives nothing for subjects that do not exist', () => {
    expect(deriveSubjects(example, ['nobody/here', ''], options)).toEqual({
      resources: [],
      conditions: [],
      agreements: [],
    });
  });
});
