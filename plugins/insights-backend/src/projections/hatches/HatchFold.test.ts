import { committed, excepted, revoked } from '../../__testUtils__/facts';
import { HatchBook } from './HatchBook';
import { HatchFact, HatchFold } from './HatchFold';

const CART = 'commerce/cart';
const COMMERCE = 'group:default/commerce';
const WEB = 'group:default/web';

/** How many services are off the road, each time that changes: by whose they are. */
function tell(...facts: Array<HatchFact | [HatchFact, string]>) {
  const book = new HatchBook({ exceptions: [], services: [] });
  const fold = new HatchFold(book);
  for (const told of facts) {
    const [fact, owner] = Array.isArray(told) ? told : [told, COMMERCE];
    fold.take(fact, owner);
  }
  const count = (day: string, owner: string) =>
    fold.steps
      .filter(step => step.day <= day && step.service.owner === owner)
      .reduce((sum, { delta }) => sum + delta, 0);
  return {
    book,
    on: (day: string, owner = COMMERCE) => count(day, owner),
  };
}

const created = committed('2026-01-01', CART, { change: 'created' });

describe('HatchFold', () => {
  it('counts a service from the day of the exception until the day that it ends', () => {
    const { on } = tell(
      created,
      excepted('2026-02-01', 'nodes', { expires: '2026-03-01' }),
    );
    expect(
      ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(day =>
        on(day),
      ),
    ).toEqual([0, 1, 1, 0]);
  });

  it('counts a service with several exceptions once, until the last one ends', () => {
    const { on } = tell(
      created,
      excepted('2026-02-01', 'nodes', { expires: '2026-03-01' }),
      excepted('2026-02-10', 'disks', { expires: '2026-05-01' }),
      revoked('2026-04-01', 'disks'),
    );
    expect(
      ['2026-02-15', '2026-03-31', '2026-04-01'].map(day => on(day)),
    ).toEqual([1, 1, 0]);
  });

  it('counts on with a renewal, also one that came too late', () => {
    const renewed = (at: string, expires: string) =>
      excepted(at, 'nodes', { expires, type: 'exception.renewed' });
    const { on, book } = tell(
      created,
      excepted('2026-02-01', 'nodes', { expires: '2026-03-01' }),
      renewed('2026-02-20', '2026-04-01'),
      renewed('2026-05-01', '2026-06-01'),
    );
    expect(
      ['2026-03-15', '2026-04-15', '2026-05-15', '2026-06-01'].map(day =>
        on(day),
      ),
    ).toEqual([1, 0, 1, 0]);
    expect(book.exception('commerce/nodes')).toMatchObject({
      renewals: 2,
      grantedAt: '2026-02-01T00:00:00.000Z',
    });
  });

  it('begins anew with an exception that was revoked before', () => {
    const { book } = tell(
      created,
      excepted('2026-02-01', 'nodes'),
      excepted('2026-03-01', 'nodes', { type: 'exception.renewed' }),
      revoked('2026-04-01', 'nodes'),
      excepted('2026-05-01', 'nodes'),
    );
    const exception = book.exception('commerce/nodes');
    expect(exception).toMatchObject({
      renewals: 0,
      grantedAt: '2026-05-01T00:00:00.000Z',
    });
    expect(exception?.revokedAt).toBeUndefined();
  });

  it('counts a member of the mesh as long as there is one', () => {
    const { on } = tell(
      committed('2026-01-01', CART, { kind: 'MeshMember' }),
      committed('2026-06-01', CART, { kind: 'MeshMember', change: 'removed' }),
    );
    expect(['2026-05-31', '2026-06-01'].map(day => on(day))).toEqual([1, 0]);
  });

  it('counts nobody who has no intent, until there is one', () => {
    const { on } = tell(excepted('2026-02-01', 'nodes'), [
      committed('2026-03-01', CART, { change: 'created' }),
      COMMERCE,
    ]);
    expect(['2026-02-15', '2026-03-01'].map(day => on(day))).toEqual([0, 1]);
  });

  it('goes on under a new name, in another sector', () => {
    const { on, book } = tell(created, excepted('2026-02-01', 'nodes'), [
      committed('2026-03-01', 'web/cart', { change: 'moved', from: CART }),
      WEB,
    ]);
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual([1, 0]);
    expect([on('2026-02-28', WEB), on('2026-03-01', WEB)]).toEqual([0, 1]);
    expect(book.exceptionsOf('web/cart')).toHaveLength(1);
  });

  it('is theirs who take the sector over, from that day on', () => {
    const { on } = tell(created, excepted('2026-02-01', 'nodes'), [
      committed('2026-03-01', 'commerce', { owner: WEB }),
      WEB,
    ]);
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual([1, 0]);
    expect([on('2026-02-28', WEB), on('2026-03-01', WEB)]).toEqual([0, 1]);
  });

  it('never counts less than nobody where clocks disagree', () => {
    const { on } = tell(
      created,
      excepted('2026-04-01', 'nodes', { expires: '2026-06-01' }),
      revoked('2026-03-01', 'nodes'),
    );
    expect(
      ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'].map(day =>
        on(day),
      ),
    ).toEqual([0, 0, 0, 0]);
  });
});
