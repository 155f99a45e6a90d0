import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { denyingSome } from '../__testUtils__/authorizers';
import {
  generatedDenials,
  generatedSpecs,
} from '../__testUtils__/generatedWorlds';
import { worldOf } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { CONDITION_TYPES } from './Condition';
import { CONDITION_REASONS } from './conditionReasons';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const ROOT = join(__dirname, '..', '..', '..', '..');

const reasons = Object.keys(CONDITION_REASONS);

const POSSIBLE = new Set([
  'PolicyAuthorized Authorized',
  ...CONDITION_TYPES.map(type => `${type} ${type}`),
  ...Object.entries(CONDITION_REASONS).flatMap(([reason, types]) =>
    types.map(type => `${type} ${reason}`),
  ),
]);

describe('the reasons of conditions', () => {
  it('are those that the reference lists, on the same conditions', () => {
    const listed = tableRows(
      readFileSync(join(ROOT, 'docs/reference/conditions.md'), 'utf8'),
    );
    expect(listed).toEqual(CONDITION_REASONS);
  });

  it('are on the conditions that they are listed for, in generated worlds', () => {
    fc.assert(
      fc.property(generatedSpecs, generatedDenials, (specs, denials) => {
        const { conditions } = derive(worldOf(specs), denyingSome(denials));
        const elsewhere = conditions
          .filter(({ type }) => type !== 'Valid')
          .flatMap(({ type, reason, causes = [] }) =>
            [{ reason }, ...causes].map(cause => `${type} ${cause.reason}`),
          )
          .filter(given => !POSSIBLE.has(given));
        expect(elsewhere).toEqual([]);
      }),
      runs(100),
    );
  });

  it('are each given somewhere', () => {
    const code = [
      'packages/derivation/src',
      'plugins/platform-backend/src/derivation',
    ]
      .flatMap(sources)
      .map(file => readFileSync(file, 'utf8'))
      .join();
    expect(reasons.filter(reason => !code.includes(`'${reason}'`))).toEqual([]);
  });
});

/** Reasons with the conditions that they are on, as the table under "Reasons" tells. */
function tableRows(page: string): Record<string, string[]> {
  const [, table] = page.split('## Reasons');
  return Object.fromEntries(
    [...table.matchAll(/^\| `(\w+)` +\| ([^|]+)\|/gm)].map(
      ([, reason, types]) => [
        reason,
        [...types.matchAll(/`(\w+)`/g)].map(([, type]) => type),
      ],
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(
      file =>
        file.endsWith('.ts') &&
        !file.includes('.test.') &&
        !file.includes('__testUtils__'),
    )
    .map(file => join(ROOT, folder, file));
}
