import { OFFER } from '../__testUtils__/platform';
import { startingValues } from './startingValues';

describe('startingValues', () => {
  it("takes the person's group, and an environment on each usual cluster", () => {
    expect(
      startingValues('sector', { environments: [] }, OFFER, [
        'group:default/commerce',
      ]),
    ).toEqual({
      owner: 'group:default/commerce',
      environments: [
        { name: 'staging', cluster: 'dev' },
        { name: 'production', cluster: 'prod' },
      ],
    });
  });

  it('takes the only cluster when none has a usual name', () => {
    const offer = { ...OFFER, clusters: ['mars'] };
    expect(startingValues('sector', {}, offer, [])).toEqual({
      environments: [{ name: 'production', cluster: 'mars' }],
    });
  });

  it("takes a sector of the person's group", () => {
    expect(
      startingValues('service', {}, OFFER, [
        'group:default/all',
        'group:default/payments',
      ]),
    ).toEqual({ sector: 'payments' });
  });

  it('leaves alone what is given, and what cannot be known', () => {
    const groups = ['group:default/commerce'];
    expect(startingValues('service', { sector: 'web' }, OFFER, groups)).toEqual(
      {},
    );
    expect(startingValues('service', {}, OFFER, [])).toEqual({});
  });
});
