import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { committed } from '../__testUtils__/facts';
import { fieldsView } from './fieldsView';

jest.setTimeout(180_000);

const V1 = 'ridgeway.dev/v1';

function uses(
  at: string,
  subject: string,
  used: string[],
  changed: string[] = [],
  version = V1,
) {
  return fact(
    'intent.fields',
    {
      commit: 'c',
      kind: 'Service',
      version,
      used: ['spec.containers', ...used],
      changed,
    },
    { at, subject },
  );
}

/** Eleven services that use nothing special, in two sectors. */
const many = Array.from({ length: 11 }, (_, index) =>
  uses('2026-02-01', `${index % 2 === 0 ? 'commerce' : 'web'}/s${index}`, []),
);

describeOnDatabases('field usage', connect => {
  it('tells of every field who uses it, and what to do with it', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-01-01', 'commerce'),
      committed('2026-01-01', 'web'),
      ...many,
      uses('2026-02-01', 'commerce/cart', ['spec.replicas'], ['spec.replicas']),
      // Back to the default: it was changed once.
      uses('2026-10-01', 'commerce/cart', ['spec.replicas', 'spec.exposure']),
      uses('2026-10-01', 'web/store', ['spec.replicas']),
    );
    const { versions, rows } = await fieldsView(await ask(), {});
    expect(versions).toEqual([{ kind: 'Service', version: V1, documents: 13 }]);
    const row = (path: string) => rows.find(each => each.path === path);
    expect(row('spec.replicas')).toMatchObject({
      use: { value: 2 / 13, n: 13 },
      changed: { value: 1 / 2, n: 2 },
      teams: ['group:default/commerce', 'group:default/web'],
      band: 'watch',
      required: false,
    });
    expect(row('spec.exposure')).toMatchObject({
      use: { value: 1 / 13 },
      band: 'remove',
    });
    expect(row('spec.containers')).toMatchObject({
      use: { value: 1 },
      required: true,
      band: 'keep',
    });
    // Of the language, and used by nobody.
    expect(row('spec.autoscaling')).toMatchObject({
      use: { value: 0, n: 13 },
      changed: { value: null, n: 0 },
      teams: [],
      band: 'remove',
    });
    // Whoever autoscales has to say it, so it cannot be removed by itself.
    expect(row('spec.autoscaling.max')).toMatchObject({ band: 'keep' });
  });

  it('compares with the end of any quarter', async () => {
    const ask = await askOf(
      await connect(),
      uses('2026-02-01', 'commerce/cart', ['spec.replicas']),
      uses('2026-05-01', 'commerce/prices', []),
      uses('2026-08-01', 'commerce/cart', []),
    );
    const before = async (compare: string) => {
      const { rows } = await fieldsView(await ask(), { compare });
      return rows.find(({ path }) => path === 'spec.replicas')?.before;
    };
    expect((await fieldsView(await ask(), {})).snapshots).toEqual([
      '2026-09-30',
      '2026-06-30',
      '2026-03-31',
    ]);
    expect(await before('2026-03-31')).toBe(1);
    expect(await before('2026-06-30')).toBe(1 / 2);
    expect(await before('2026-09-30')).toBe(0);
    expect(await before('2025-12-31')).toBeUndefined();
  });

  it('keeps versions apart, and knows no unused fields of what is only read', async () => {
    const ask = await askOf(
      await connect(),
      uses('2026-02-01', 'commerce/cart', ['spec.replicas']),
      uses('2026-02-01', 'commerce/prices', [], [], 'score.dev/v1b1'),
      uses('2026-03-01', 'commerce/cart', [], [], 'score.dev/v1b1'),
    );
    const { versions, rows } = await fieldsView(await ask(), {});
    expect(versions).toEqual([
      { kind: 'Service', version: 'score.dev/v1b1', documents: 2 },
    ]);
    expect(rows.map(({ path }) => path)).toEqual(['spec.containers']);
  });

  it('follows a document that moves, and forgets one that is removed', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-01-01', 'commerce'),
      committed('2026-01-01', 'web'),
      uses('2026-02-01', 'commerce/cart', ['spec.replicas']),
      uses('2026-02-01', 'commerce/prices', []),
      committed('2026-03-01', 'web/cart', {
        change: 'moved',
        from: 'commerce/cart',
      }),
      committed('2026-03-01', 'commerce/prices', { change: 'removed' }),
    );
    const { versions, rows } = await fieldsView(await ask(), {});
    expect(versions).toMatchObject([{ documents: 1 }]);
    expect(rows.find(({ path }) => path === 'spec.replicas')).toMatchObject({
      teams: ['group:default/web'],
    });
    expect(
      (await fieldsView(await ask({ sector: 'commerce' }), {})).rows,
    ).toEqual([]);
  });
});
