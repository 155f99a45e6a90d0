import { KnownFact } from '@ridgeway/plugin-platform-common';
import fc from 'fast-check';
import { fact } from './fact';

const SUBJECTS = ['commerce/cart', 'commerce/prices', 'web/store'];

const arbitraryPlace = fc.record({
  // Clocks disagree: moments do not follow the order of facts.
  at: fc
    .integer({ min: 0, max: 500 })
    .map(days => new Date(Date.UTC(2025, 0, 1 + days)).toISOString()),
  subject: fc.constantFrom(...SUBJECTS),
  partition: fc.constantFrom<KnownFact['partition']>('live', 'example'),
});

const arbitraryId = fc.constantFrom('one', 'two', 'three');
const arbitraryTeam = fc.constantFrom(
  'group:default/commerce',
  'group:default/web',
  'group:default/platform',
);

type Place = { at: string; subject: string; partition: KnownFact['partition'] };

const makers: Array<(place: Place) => fc.Arbitrary<KnownFact>> = [
  place =>
    fc
      .record({
        kind: fc.constantFrom('Service' as const, 'MeshMember' as const),
        change: fc.constantFrom(
          'created' as const,
          'changed' as const,
          'moved' as const,
          'removed' as const,
        ),
        owner: arbitraryTeam,
        from: fc.constantFrom(...SUBJECTS),
        byPlatformTeam: fc.boolean(),
      })
      .map(({ byPlatformTeam, ...intent }) =>
        fact(
          'intent.committed',
          {
            commit: 'c',
            path: `sectors/${place.subject}.yaml`,
            author: 'Ana',
            message: '',
            byPlatformTeam,
            intent: { ...intent, version: 'ridgeway.dev/v1' },
          },
          place,
        ),
      ),
  ({ subject, ...place }) =>
    arbitraryTeam.map(owner => {
      const sector = subject.split('/')[0];
      return fact(
        'intent.committed',
        {
          commit: 'c',
          path: `sectors/${sector}/sector.yaml`,
          author: 'Ana',
          message: '',
          intent: {
            kind: 'Sector',
            version: 'ridgeway.dev/v1',
            change: 'changed',
            owner,
            environments: ['production'],
          },
        },
        { ...place, subject: sector },
      );
    }),
  place =>
    fc.subarray(['A', 'B', 'C']).map(reasons =>
      fact(
        'derivation.evaluated',
        {
          commit: 'c',
          met: reasons.length === 0,
          firstTry: false,
          unmet: reasons.map(reason => ({ type: 'Derived', reason })),
        },
        place,
      ),
    ),
  place =>
    fc
      .record({ id: arbitraryId, owner: arbitraryTeam })
      .map(({ id, owner }) =>
        fact(
          'request.opened',
          { id, kind: 'support', owner, priority: 'P1' },
          place,
        ),
      ),
  place =>
    fc
      .record({
        type: fc.constantFrom(
          'request.answered' as const,
          'request.granted' as const,
          'request.withdrawn' as const,
        ),
        id: arbitraryId,
        owner: arbitraryTeam,
        minutesToAnswer: fc.integer({ min: -5, max: 5000 }),
      })
      .map(({ type, ...data }) =>
        fact(
          type,
          { ...data, kind: 'support', requestedBy: 'user:default/ana' },
          place,
        ),
      ),
  ({ at, partition }) =>
    fc
      .constantFrom('15m', '2h')
      .map(first =>
        fact(
          'settings.changed',
          { commit: 'c', release: '1', adoption: {}, support: { P1: first } },
          { at, partition, subject: undefined },
        ),
      ),
  place =>
    fc
      .record({
        type: fc.constantFrom(
          'exception.granted' as const,
          'exception.renewed' as const,
        ),
        exception: arbitraryId,
        days: fc.integer({ min: 1, max: 180 }),
      })
      .map(({ type, exception, days }) =>
        fact(
          type,
          {
            exception,
            sector: place.subject.split('/')[0],
            leaves: 'spec.nodeSelector',
            expires: new Date(Date.parse(place.at) + days * 86_400_000)
              .toISOString()
              .slice(0, 10),
            commit: 'c',
            path: 'p',
            reason: 'because',
            grantedBy: 'user:default/pat',
            requestedBy: 'user:default/ana',
          },
          place,
        ),
      ),
  place =>
    arbitraryId.map(exception =>
      fact(
        'exception.revoked',
        {
          exception,
          sector: place.subject.split('/')[0],
          leaves: 'spec.nodeSelector',
          expires: '2026-01-01',
          commit: 'c',
          path: 'p',
        },
        place,
      ),
    ),
  place =>
    fc.subarray(['spec.replicas', 'spec.consents']).chain(used =>
      fc.subarray(used).map(changed =>
        fact(
          'intent.fields',
          {
            commit: 'c',
            kind: 'Service',
            version: 'ridgeway.dev/v1',
            used,
            changed,
          },
          place,
        ),
      ),
    ),
  place =>
    fc
      .constantFrom('staging', 'production')
      .map(environment =>
        fact('service.running', { environment, cluster: 'prod' }, place),
      ),
  ({ at, partition }) =>
    fc
      .record({
        id: arbitraryId,
        change: fc.constantFrom(
          'announced' as const,
          'changed' as const,
          'enforced' as const,
          'undone' as const,
        ),
      })
      .map(({ id, change }) =>
        fact(
          'deprecation.changed',
          {
            ...{ commit: 'c', change, title: 'Old', of: 'resource-type:redis' },
            ...{ owner: 'group:default/platform', contact: 'help', by: 'Pat' },
            ...{ announced: '2025-02-01', deadline: '2025-06-01' },
          },
          { at, partition, subject: id },
        ),
      ),
  place =>
    fc
      .record({
        deprecation: arbitraryId,
        class: fc.constantFrom('automatic' as const, 'blocked' as const),
        effortMinutes: fc.integer({ min: 0, max: 500 }),
        stopped: fc.boolean(),
      })
      .map(data =>
        fact('deprecation.assessed', { ...data, reasons: [] }, place),
      ),
  place =>
    arbitraryId.map(deprecation =>
      fact('deprecation.cleared', { deprecation }, place),
    ),
  ({ at, partition }) =>
    fc
      .record({ id: arbitraryId, team: arbitraryTeam, escalated: fc.boolean() })
      .map(({ id, team, escalated }) =>
        fact(
          'deprecation.reminded',
          { team, escalated, services: ['commerce/cart'] },
          { at, partition, subject: id },
        ),
      ),
  place =>
    fc
      .constantFrom('staging', 'production')
      .map(environment => fact('service.observed', { environment }, place)),
  ({ at, partition, subject }) =>
    fc
      .record({
        owner: fc.option(arbitraryTeam, { nil: undefined }),
        platform: fc.option(fc.constant(subject), { nil: undefined }),
      })
      .map(data =>
        fact('component.observed', data, {
          ...{ at, partition },
          subject: `component:${subject}`,
        }),
      ),
  ({ subject, ...place }) =>
    fc.constant(
      fact('component.gone', {}, { ...place, subject: `component:${subject}` }),
    ),
];

/** Facts as no platform would record them, in an order that none of their moments has. */
export const arbitraryFacts: fc.Arbitrary<KnownFact[]> = fc.array(
  arbitraryPlace.chain(place => fc.oneof(...makers.map(make => make(place)))),
  { minLength: 1, maxLength: 60 },
);
