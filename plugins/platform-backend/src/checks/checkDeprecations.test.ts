import {
  CONSENTS_END_PATH,
  consentsEndText,
  dayFromNow,
} from '../__testUtils__/deprecation';
import { testSnapshot } from '../__testUtils__/testSnapshot';
import { checkDeprecations } from './checkDeprecations';

describe('checkDeprecations', () => {
  const text = consentsEndText(`  announced: ${dayFromNow(-100)}\n`);
  const reasonsAfter = async (before: Record<string, string>) => {
    const findings = await checkDeprecations(
      testSnapshot(before),
      testSnapshot({ ...before, [CONSENTS_END_PATH]: text }).world,
      [{ path: CONSENTS_END_PATH, text }],
      async () => true,
      new Date(),
    );
    return findings.map(({ reason }) => reason);
  };

  it('takes what was announced elsewhere from a repository that moves in', async () => {
    expect(await reasonsAfter({})).toEqual([]);
  });

  it('takes no announcement of a day that is over afterwards', async () => {
    expect(
      await reasonsAfter({
        'sectors/web/sector.yaml':
          'apiVersion: ridgeway.dev/v1\nkind: Sector\nmetadata: { name: web }\nspec: { owner: group:default/web }\n',
      }),
    ).toEqual(['DeadlineOver']);
  });
});
