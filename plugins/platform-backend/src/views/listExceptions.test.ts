import { loadWorld } from '@ridgeway/intent';
import { exception, EXCEPTION_PATH } from '../__testUtils__/exception';
import { listExceptions } from './listExceptions';

const world = loadWorld([
  { path: EXCEPTION_PATH, text: exception() },
  {
    path: 'sectors/payments/exceptions/pinned.yaml',
    text: exception({
      name: 'pinned',
      expires: '2026-11-19T06:00:00Z',
      leaves: 'field: spec.hostNetwork',
      overrides: '{ hostNetwork: true }',
    }),
  },
]);
const options = {
  now: new Date('2026-11-20T12:00:00Z'),
  platformTeam: 'group:default/platform',
};
const ids = (filter: Parameters<typeof listExceptions>[1]) =>
  listExceptions(world, filter, options).map(({ id }) => id);

describe('listExceptions', () => {
  it('puts those that end first at the top, with days left as conditions count them', () => {
    expect(listExceptions(world, {}, options)).toMatchObject([
      { id: 'pinned', standing: 'expired', daysLeft: -1 },
      {
        id: 'charge-as-root',
        standing: 'live',
        daysLeft: 11,
        overrides: ['runAsRoot'],
        requestedBy: 'user:default/lee',
        path: EXCEPTION_PATH,
        revocableBy: ['group:default/platform'],
      },
    ]);
  });

  it('counts a day that has begun, and none once it is over', () => {
    const left = (time: string) =>
      listExceptions(world, {}, { ...options, now: new Date(time) })[0]
        .daysLeft;
    expect(left('2026-11-19T05:59:59Z')).toBe(1);
    expect(left('2026-11-19T06:00:00Z')).toBe(0);
    expect(Object.is(left('2026-11-19T07:00:00Z'), 0)).toBe(true);
  });

  it('narrows to a service, a sector, or a guardrail that is named or overridden', () => {
    expect(ids({ subject: 'payments' })).toHaveLength(2);
    expect(ids({ subject: 'payments/charge' })).toHaveLength(2);
    expect(ids({ subject: 'payments/other' })).toEqual([]);
    expect(ids({ guardrail: 'restricted-pods' })).toEqual(['charge-as-root']);
    expect(ids({ guardrail: 'no-host-network' })).toEqual(['pinned']);
  });
});
