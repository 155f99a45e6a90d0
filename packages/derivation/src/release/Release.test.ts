import { denying, options } from '../__testUtils__/authorizers';
import { conditionOf } from '../__testUtils__/derived';
import { PLATFORM, sector, service, worldOf } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { DeriveOptions } from '../model/DeriveOptions';
import { accessSecret } from '../gates/AccessSecret';
import { currentRelease } from './currentRelease';
import { defineRelease } from './Release';

const world = worldOf({
  shop: sector(),
  'shop/app': service({ replicas: 2 }),
});

/** The next release: Services are headless, and lasting names need a permit. */
const nextRelease = defineRelease({
  ...currentRelease,
  version: '2026.12',
  serviceKinds: currentRelease.serviceKinds.map(kind =>
    kind.kind === 'Service'
      ? {
          ...kind,
          derive: scope =>
            kind
              .derive(scope)
              .map(object => ({ ...object, spec: { clusterIP: 'None' } })),
        }
      : kind,
  ),
  gates: [
    ...currentRelease.gates,
    {
      ...accessSecret,
      guardrail: 'names-are-permitted',
      reason: 'HostDenied',
      questions: ({ member }) => [
        {
          use: member.name,
          resource: { type: 'Secret', id: member.name, attributes: {} },
          wish: `be called ${member.name}`,
          owner: 'group:default/platform',
          remedy: () => ({ summary: 'Choose another name.' }),
        },
      ],
    },
  ],
  guardrails: {
    ...currentRelease.guardrails,
    'names-are-permitted': {
      title: 'Names are permitted',
      why: 'A name outlives the team that chose it.',
      layers: ['review'],
      overridable: false,
    },
  },
});

function serviceObject(using: DeriveOptions) {
  return derive(world, using).resources.find(
    ({ object }) => object.kind === 'Service',
  )?.object;
}

describe('Release', () => {
  it('derives one world under two releases side by side', () => {
    const next = { ...options, release: nextRelease };
    expect(serviceObject(next)?.spec).toEqual({ clusterIP: 'None' });
    expect(serviceObject(options)?.spec).toMatchObject({
      ports: [{ name: 'http' }],
    });
    expect(serviceObject({ ...options, release: currentRelease })).toEqual(
      serviceObject(options),
    );
  });

  it('asks the gates of its own release and tells its guardrail’s why', () => {
    const authorizer = denying(({ resource }) => resource.id === 'app');
    const condition = conditionOf(world, 'shop/app', 'PolicyAuthorized', {
      ...options,
      authorizer,
      release: nextRelease,
    });
    expect(condition).toMatchObject({
      status: 'False',
      reason: 'HostDenied',
      denials: [
        {
          guardrail: 'names-are-permitted',
          why: 'A name outlives the team that chose it.',
        },
      ],
    });
    expect(
      conditionOf(world, 'shop/app', 'PolicyAuthorized', {
        ...options,
        authorizer,
      }).status,
    ).toBe('True');
  });

  it('is named by what it derives, and by a condition when it is not the pinned one', () => {
    const next = { ...options, release: nextRelease };
    expect(
      serviceObject(next)?.metadata.annotations?.['ridgeway.dev/release'],
    ).toBe('2026.12');
    expect(conditionOf(world, 'shop', 'Derived', next)).toMatchObject({
      status: 'True',
      reason: 'ReleaseNotPinned',
      message: expect.stringContaining('platform.yaml pins release 2026.11'),
    });
    expect(conditionOf(world, 'shop', 'Derived').reason).toBe('Derived');
    const pinned = worldOf(
      { shop: sector() },
      { ...PLATFORM, release: '2026.12' },
    );
    expect(conditionOf(pinned, 'shop', 'Derived', next).reason).toBe('Derived');
  });

  it('has a digest of its own, the same for the same parts', () => {
    expect(defineRelease(nextRelease).digest).toBe(nextRelease.digest);
    expect(nextRelease.digest).not.toBe(currentRelease.digest);
  });

  it('has the guardrail of each of its gates', () => {
    expect(Object.keys(currentRelease.guardrails)).toEqual(
      expect.arrayContaining(
        currentRelease.gates.map(({ guardrail }) => guardrail),
      ),
    );
  });
});
