import { consentsEnd, dayFromNow } from '../../__testUtils__/deprecation';
import { startDeprecationPlatform } from '../../__testUtils__/startDeprecationPlatform';
import { TestPlatform } from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const CHARGE = { sector: 'payments', name: 'charge' };

describe('/deprecations', () => {
  let platform: TestPlatform;
  const start = async (spec?: string) => {
    platform = await startDeprecationPlatform(spec);
  };
  afterEach(() => platform.stop());

  const document = async () => {
    const response = await fetch(
      `${platform.url}/api/platform/v1/deprecations/consents`,
      { headers: { authorization: platform.header('pat') } },
    );
    return response.text();
  };

  it('is previewed, drafted and announced by the platform team, and shown to whom it concerns', async () => {
    await start();
    const pat = platform.client('pat');
    expect(await pat.previewDeprecation(consentsEnd())).toMatchObject({
      state: 'draft',
      total: 2,
      affected: [{ subject: 'payments/charge', class: 'assisted' }],
      byClass: { automatic: 0, assisted: 1, blocked: 0 },
      byTeam: [{ team: 'group:default/payments', services: 1 }],
    });
    expect((await pat.getDeprecations()).items).toEqual([]);

    expect(await pat.saveDeprecation(consentsEnd())).toMatchObject({
      state: 'committed',
    });
    expect((await pat.getDeprecations()).items).toMatchObject([
      { id: 'consents', state: 'draft', affected: 1 },
    ]);
    const lee = platform.client('lee');
    expect((await lee.getDeprecations()).items).toEqual([]);
    await expect(lee.getDeprecation('consents')).rejects.toMatchObject({
      statusCode: 404,
    });
    expect(await lee.getService(CHARGE)).not.toHaveProperty('deprecations');

    const announced = dayFromNow(0);
    await pat.saveDeprecation(consentsEnd({ announced, notice: 30 }));
    expect((await lee.getService(CHARGE)).deprecations).toMatchObject([
      {
        id: 'consents',
        deadline: dayFromNow(30),
        contact: '#platform-help',
        stopped: false,
      },
    ]);
    expect(await lee.getDeprecation('consents')).toMatchObject({
      state: 'in-progress',
      subjects: [{ owner: 'group:default/payments' }],
      may: {
        manage: { allowed: false, why: expect.stringContaining('platform') },
        enforce: { allowed: false },
      },
    });
    expect((await pat.getDeprecation('consents')).may).toEqual({
      manage: { allowed: true },
      enforce: {
        allowed: false,
        why: expect.stringContaining(dayFromNow(30)),
      },
    });
    const { items } = await pat.getFacts({ limit: 1000 });
    expect(
      items.filter(({ type }) => type.startsWith('deprecation.')),
    ).toMatchObject([
      {
        type: 'deprecation.changed',
        subject: 'consents',
        actor: 'user:default/pat',
        data: { change: 'drafted', of: 'field:Service:spec.consents' },
      },
      {
        type: 'deprecation.changed',
        data: { change: 'announced', deadline: dayFromNow(30) },
      },
      {
        type: 'deprecation.assessed',
        subject: 'payments/charge',
        data: { deprecation: 'consents', class: 'assisted', stopped: false },
      },
    ]);
  });

  it('is for the platform team alone', async () => {
    await start(`  announced: ${dayFromNow(-100)}\n`);
    const ana = platform.client('ana');
    for (const call of [
      () => ana.saveDeprecation({ ...consentsEnd(), id: 'mine' }),
      () => ana.previewDeprecation(consentsEnd()),
      () => ana.enforceDeprecation('consents', { stops: ['payments/charge'] }),
      () => ana.undoEnforcement('consents'),
      () => ana.remindOfDeprecation('consents', {}),
    ]) {
      await expect(call()).rejects.toMatchObject({ statusCode: 403 });
    }
    expect(await document()).not.toMatch('enforced');
  });

  it('is enforced by a person who saw what will stop, and undone', async () => {
    await start(`  announced: ${dayFromNow(-100)}\n`);
    const pat = platform.client('pat');
    for (const stops of [[], ['payments/charge', 'commerce/checkout']]) {
      await expect(
        pat.enforceDeprecation('consents', { stops }),
      ).rejects.toMatchObject({ statusCode: 409 });
    }
    await pat.enforceDeprecation('consents', { stops: ['payments/charge'] });
    expect(await pat.getDeprecation('consents')).toMatchObject({
      state: 'enforced',
      subjects: [{ subject: 'payments/charge', stopped: true }],
      spec: { enforced: { by: 'user:default/pat' } },
    });
    expect((await pat.getService(CHARGE)).deprecations).toMatchObject([
      { stopped: true },
    ]);
    await expect(
      pat.enforceDeprecation('consents', { stops: ['payments/charge'] }),
    ).rejects.toMatchObject({ statusCode: 409 });

    await pat.undoEnforcement('consents');
    expect(await pat.getDeprecation('consents')).toMatchObject({
      state: 'overdue',
      subjects: [{ stopped: false }],
    });
    await expect(pat.undoEnforcement('consents')).rejects.toMatchObject({
      statusCode: 409,
    });
    const { items } = await pat.getFacts({ limit: 1000 });
    expect(
      items
        .filter(({ type }) => type === 'deprecation.changed')
        .map(({ data }) => data.change),
    ).toEqual(['announced', 'enforced', 'undone']);
  });

  it('is not enforced before its deadline', async () => {
    await start(`  announced: ${dayFromNow(-10)}\n`);
    await expect(
      platform
        .client('pat')
        .enforceDeprecation('consents', { stops: ['payments/charge'] }),
    ).rejects.toMatchObject({
      statusCode: 409,
      body: {
        error: { message: expect.stringContaining(`until ${dayFromNow(80)}`) },
      },
    });
  });

  it('gives a service more time when who answers for it grants that', async () => {
    await start(`  announced: ${dayFromNow(-100)}\n`);
    const lee = platform.client('lee');
    const ask = (expires?: string) =>
      lee.openRequest({
        ...{ kind: 'extension', subject: 'payments/charge', expires },
        ...{ object: 'consents', reason: 'The vendor is late' },
      });
    for (const expires of [undefined, dayFromNow(-20), dayFromNow(0)]) {
      await expect(ask(expires)).rejects.toMatchObject({ statusCode: 400 });
    }
    const { id, owner } = await ask(dayFromNow(40));
    expect(owner).toBe('group:default/platform');
    const request = await platform.client('pat').getRequest(id);
    const digest = request.effect?.digest ?? '';
    await expect(lee.grantRequest(id, { digest })).rejects.toMatchObject({
      statusCode: 403,
    });
    await platform.client('pat').grantRequest(id, { digest });
    expect((await lee.getService(CHARGE)).deprecations).toMatchObject([
      {
        extension: { until: dayFromNow(40), reason: 'The vendor is late' },
      },
    ]);
    // With more time it does not stop with the others.
    const pat = platform.client('pat');
    await expect(
      pat.enforceDeprecation('consents', { stops: ['payments/charge'] }),
    ).rejects.toMatchObject({ statusCode: 409 });
    await pat.enforceDeprecation('consents', { stops: [] });
    expect((await pat.getDeprecation('consents')).subjects).toMatchObject([
      { stopped: false },
    ]);
  });

  it('lets a team put reminders off, itself and for a while', async () => {
    await start(`  announced: ${dayFromNow(-50)}\n`);
    const snooze = (person: string, until: string) =>
      platform.client(person).snoozeDeprecation('consents', {
        ...{ team: 'group:default/payments', until },
        reason: 'Season sale',
      });
    await expect(snooze('ana', dayFromNow(5))).rejects.toMatchObject({
      statusCode: 403,
    });
    for (const until of [dayFromNow(0), dayFromNow(31), dayFromNow(-3)]) {
      await expect(snooze('lee', until)).rejects.toMatchObject({
        statusCode: 400,
      });
    }
    expect((await snooze('lee', dayFromNow(5))).snoozes).toMatchObject([
      { team: 'group:default/payments', by: 'user:default/lee' },
    ]);
    // Nobody is reminded who does not want to be.
    expect(
      await platform.client('pat').remindOfDeprecation('consents', {}),
    ).toEqual({ reminded: [] });
    const { items } = await platform.client().getFacts({ limit: 1000 });
    expect(items.at(-1)).toMatchObject({
      type: 'deprecation.snoozed',
      subject: 'consents',
      data: { reason: 'Season sale' },
    });
  });

  it('is reminded of by hand once a day', async () => {
    await start(`  announced: ${dayFromNow(-50)}\n`);
    const pat = platform.client('pat');
    const remind = () =>
      pat.remindOfDeprecation('consents', {
        teams: ['group:default/payments', 'group:default/commerce'],
      });
    expect(await remind()).toEqual({ reminded: ['group:default/payments'] });
    expect(await remind()).toEqual({ reminded: [] });
    expect((await pat.getDeprecation('consents')).nudges).toMatchObject([
      { team: 'group:default/payments', services: 1 },
    ]);
  });
});
