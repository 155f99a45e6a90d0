import {
  CONSENTS_END_PATH,
  consentsEnd,
  consentsEndText,
  dayFromNow,
} from '../../__testUtils__/deprecation';
import { startDeprecationPlatform } from '../../__testUtils__/startDeprecationPlatform';
import { TestPlatform } from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('what a deprecation cannot say', () => {
  let platform: TestPlatform;
  const start = async (
    ...stored: Parameters<typeof startDeprecationPlatform>
  ) => {
    platform = await startDeprecationPlatform(...stored);
  };
  afterEach(() => platform.stop());

  const document = async () => {
    const response = await fetch(
      `${platform.url}/api/platform/v1/deprecations/consents`,
      { headers: { authorization: platform.header('pat') } },
    );
    return response.text();
  };

  it('refuses a deadline in the past with the way out, and changes nothing', async () => {
    await start();
    const pat = platform.client('pat');
    const late = consentsEnd({ announced: dayFromNow(-100), notice: 90 });
    await expect(pat.saveDeprecation(late)).rejects.toMatchObject({
      statusCode: 400,
      body: {
        error: {
          message: expect.stringMatching(
            new RegExp(
              `deadline would be ${dayFromNow(
                -10,
              )}, which is over.*announced: ${dayFromNow(0)}`,
            ),
          ),
        },
      },
    });
    const text = consentsEndText(`  announced: ${dayFromNow(-100)}\n`);
    await expect(
      pat.change({
        documents: [{ path: CONSENTS_END_PATH, text }],
        message: 'By hand',
      }),
    ).rejects.toMatchObject({ statusCode: 400 });
    expect(await document()).toMatch('There is no deprecation');
  });

  it('lets an overdue one be worded otherwise: only new deadlines are judged', async () => {
    await start(`  announced: ${dayFromNow(-100)}\n`);
    const announced = dayFromNow(-100);
    await platform
      .client('pat')
      .saveDeprecation(consentsEnd({ announced, contact: '@pat' }));
    expect(await document()).toMatch(/@pat/);
    const other = { resourceType: 'redis' };
    await expect(
      platform
        .client('pat')
        .saveDeprecation(consentsEnd({ announced, of: other })),
    ).rejects.toMatchObject({ statusCode: 409 });
  });

  it('refuses to be announced on a day that is over, however long the notice', async () => {
    await start();
    const pat = platform.client('pat');
    const announced = dayFromNow(-1);
    await expect(
      pat.saveDeprecation(consentsEnd({ announced })),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: {
        error: {
          message: expect.stringMatching(
            `announced on ${announced}, which is over.*announced: ${dayFromNow(
              0,
            )}`,
          ),
        },
      },
    });
    await pat.saveDeprecation(consentsEnd());
    const text = consentsEndText(`  announced: ${announced}\n`);
    await expect(
      pat.change({
        documents: [{ path: CONSENTS_END_PATH, text }],
        message: 'By hand',
      }),
    ).rejects.toMatchObject({ statusCode: 400 });
    await pat.saveDeprecation(consentsEnd({ announced: dayFromNow(0) }));
    // Nor is it announced again, for an earlier day.
    await expect(
      pat.saveDeprecation(consentsEnd({ announced })),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it.each([
    [
      { field: { kind: 'Service' as const, path: 'spec.consent' } },
      'no field spec.consent.*Did you mean spec.consents',
    ],
    [
      { resourceType: 'volum' },
      'no resource type volum,.*Did you mean volume?',
    ],
    [{ template: 'template:default/nothing' }, 'no template:default/nothing'],
  ])('refuses the end of %j, which there is not', async (of, message) => {
    await start();
    const pat = platform.client('pat');
    const refused = {
      statusCode: 400,
      body: { error: { message: expect.stringMatching(message) } },
    };
    await expect(
      pat.previewDeprecation(consentsEnd({ of })),
    ).rejects.toMatchObject(refused);
    await expect(
      pat.saveDeprecation(consentsEnd({ of })),
    ).rejects.toMatchObject(refused);
    expect((await pat.getDeprecations()).items).toEqual([]);
  });

  it('lets what was announced be worded otherwise when the thing is gone', async () => {
    const announced = dayFromNow(-30);
    const gone = { of: { resourceType: 'volum' }, announced };
    await start(`  announced: ${announced}\n`, '{ resourceType: volum }');
    const pat = platform.client('pat');
    const worded = consentsEnd({ ...gone, contact: '@pat' });
    expect(await pat.previewDeprecation(worded)).toMatchObject({
      affected: [],
    });
    await pat.saveDeprecation(worded);
    expect(await document()).toMatch(/@pat/);
    await expect(
      pat.previewDeprecation({ ...worded, id: 'another' }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('refuses the names of pages beside those of deprecations', async () => {
    await start();
    await expect(
      platform.client('pat').saveDeprecation({ ...consentsEnd(), id: 'new' }),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: { error: { message: expect.stringContaining('named new') } },
    });
  });
});
