import { exception, EXCEPTION_PATH } from '../../__testUtils__/exception';
import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const DAY_MS = 86_400_000;
const day = (ahead: number) =>
  new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);

const EXPIRES = day(20);
const daysLeft = () => (Date.parse(EXPIRES) - Date.parse(day(0))) / DAY_MS;

describe('/exceptions', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
    await platform.client('pat').change({
      documents: [
        {
          path: EXCEPTION_PATH,
          text: exception({ grantedAt: day(-10), expires: EXPIRES }),
        },
      ],
      message: 'Grant it',
    });
  });
  afterAll(() => platform.stop());

  it('tells what there is, and who may take it back', async () => {
    const before = daysLeft();
    const { items } = await platform
      .client('noa')
      .getExceptions({ subject: 'payments', guardrail: 'restricted-pods' });
    expect(items).toMatchObject([
      {
        id: 'charge-as-root',
        standing: 'live',
        revocableBy: ['group:default/platform', 'group:default/payments'],
      },
    ]);
    // Whether or not midnight was in between.
    expect([before, daysLeft()]).toContain(items[0].daysLeft);
    expect(
      await platform.client('noa').getExceptions({ subject: 'commerce' }),
    ).toEqual({ items: [] });
  });

  it('links the renewal that is asked for', async () => {
    const { id } = await platform.client('lee').openRequest({
      kind: 'exception',
      subject: 'payments/charge',
      object: 'runAsRoot',
      renews: 'charge-as-root',
      expires: day(90),
      reason: 'The fixed image is late',
    });
    const client = platform.client('lee');
    const { items } = await client.getExceptions();
    const views = await Promise.all([
      client.getService({ sector: 'payments', name: 'charge' }),
      client.getSector('payments'),
      client.getGuardrail('restricted-pods'),
    ]);
    for (const exceptions of [items, ...views.map(view => view.exceptions)]) {
      expect(exceptions).toMatchObject([{ renewal: id }]);
    }
  });

  it('lets the owner of the sector give it up, and tells so in the history', async () => {
    const remove = (person: string) =>
      platform.client(person).change({
        documents: [{ path: EXCEPTION_PATH }],
        message: 'Revoke it\n\nFixed image',
      });
    await expect(remove('ana')).rejects.toMatchObject({ statusCode: 403 });
    await remove('lee');
    expect(await platform.client('lee').getExceptions()).toEqual({ items: [] });
    const { items } = await platform
      .client('noa')
      .getActivity({ subject: 'payments/charge', kind: 'exception' });
    expect(items).toMatchObject([
      {
        actor: 'user:default/lee',
        summary: 'revoked the exception charge-as-root',
        detail: 'Revoke it\n\nFixed image',
      },
      {
        actor: 'user:default/pat',
        type: 'exception.granted',
        link: { to: 'commit', path: EXCEPTION_PATH },
      },
    ]);
  });
});
