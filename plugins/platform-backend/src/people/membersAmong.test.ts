import { membersAmong } from './membersAmong';

const PLATFORM = 'group:default/platform';

const person = (entityRef: string, groups: string[]) => ({
  ...{ entityRef, ownershipRefs: [entityRef, ...groups] },
  ...{ name: 'n', email: 'e' },
});

describe('membersAmong', () => {
  it('says who belongs to a group, and nothing of those whom nobody knows', async () => {
    const people = {
      async byRef(entityRef: string) {
        switch (entityRef) {
          case 'user:default/pat':
            return person(entityRef, [PLATFORM]);
          case 'user:default/ana':
            return person(entityRef, []);
          case 'user:default/gone':
            return undefined;
          default:
            throw new Error('down');
        }
      },
    };
    const asked = ['pat', 'ana', 'gone', 'x', 'pat'].map(
      name => `user:default/${name}`,
    );
    expect([...(await membersAmong(people, asked, PLATFORM))]).toEqual([
      ['user:default/pat', true],
      ['user:default/ana', false],
    ]);
  });

  it('goes on without a catalog that hangs', async () => {
    jest.useFakeTimers();
    const people = { byRef: () => new Promise<undefined>(() => {}) };
    const members = membersAmong(people, ['user:default/pat'], PLATFORM);
    await jest.advanceTimersByTimeAsync(5_000);
    expect((await members).size).toBe(0);
    jest.useRealTimers();
  });
});
