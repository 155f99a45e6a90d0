import { NotFoundError } from '@backstage/errors';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  RequestDraft,
  RequestSummary,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { platformApiRef } from '../api/platformApiRef';
import { dayAhead } from './exceptionDays';
import { PrefilledRequest } from './PrefilledRequest';
import { RequestButton } from './RequestButton';
import { requestsRouteRef } from './routes';

const SECRET: PrefilledRequest = {
  kind: 'secret',
  subject: 'commerce/checkout',
  object: 'payments/stripe-key',
};

const DRAFT: RequestDraft = {
  title: 'commerce/checkout asks to read payments/stripe-key',
  owner: 'group:default/payments',
  effect: {
    changes: [
      {
        path: 'sectors/payments/policies/checkout.cedar',
        text: 'permit(…);',
        create: true,
      },
    ],
    digest: 'd1',
    openness: {
      opened: [
        {
          kind: 'secret',
          what: 'reads payments/stripe-key',
          layers: ['secrets'],
          subjects: [
            { subject: 'commerce/checkout', environment: 'production' },
          ],
        },
      ],
      closed: [],
    },
    conditions: [
      {
        subject: 'commerce/checkout',
        environment: 'production',
        type: 'PolicyAuthorized',
        status: 'True',
        reason: 'Authorized',
        message: 'Every policy permits it.',
      },
    ],
  },
};

const OPENED: RequestSummary = {
  ...SECRET,
  id: 'r1',
  reason: 'It charges cards',
  state: 'open',
  title: DRAFT.title,
  owner: DRAFT.owner,
  requestedBy: 'user:default/ana',
  createdAt: '2026-11-20T12:00:00.000Z',
  comments: 0,
  safe: true,
  mayDecide: false,
  example: false,
};

const view = (change: Partial<RequestView>): RequestView => ({
  ...OPENED,
  thread: [],
  effect: DRAFT.effect,
  may: {
    grant: { allowed: true },
    decline: { allowed: true },
    withdraw: { allowed: true },
  },
  ...change,
});

function renderButton(
  platform: PlatformMock,
  options: { groups?: string[]; requests?: PrefilledRequest[] } = {},
) {
  const { groups = ['group:default/commerce'], requests = [SECRET] } = options;
  renderInTestApp(
    <>
      {requests.map(request => (
        <RequestButton
          key={request.object}
          request={request}
          owner="group:default/payments"
        />
      ))}
    </>,
    {
      apis: [
        [platformApiRef, platform],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'User',
                metadata: { name: 'lee', namespace: 'default' },
                relations: [
                  { type: 'memberOf', targetRef: 'group:default/payments' },
                ],
              },
            ],
          }),
        ],
        mockApis.identity({
          userEntityRef: 'user:default/ana',
          ownershipEntityRefs: ['user:default/ana', ...groups],
        }),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/requests': requestsRouteRef,
      },
    },
  );
}

async function open(label: string) {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  return screen.findByRole('dialog', { name: label });
}

describe('RequestButton', () => {
  it('shows who decides and what would change, and sends it with a reason', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(view({}));
    renderButton(platform);
    const dialog = within(await open('Request access'));

    expect(await dialog.findByText(DRAFT.title)).toBeInTheDocument();
    expect(await dialog.findByRole('link', { name: 'lee' })).toHaveAttribute(
      'href',
      '/catalog/default/user/lee',
    );
    expect(
      dialog.getByRole('region', { name: 'Gets more open' }),
    ).toHaveTextContent(/reads payments\/stripe-key.*secrets/);
    expect(
      dialog.getByText(
        'PolicyAuthorized of commerce/checkout in production would be met',
      ),
    ).toBeInTheDocument();
    expect(
      await dialog.findByRole('region', {
        name: 'Text of sectors/payments/policies/checkout.cedar',
      }),
    ).toHaveTextContent('permit(…);');

    const send = dialog.getByRole('button', { name: 'Send request' });
    expect(send).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/Why it is needed/),
      ' It charges cards ',
    );
    await userEvent.click(send);
    expect(await dialog.findByText('Your request was sent')).toBeVisible();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...SECRET,
      reason: 'It charges cards',
    });
    expect(dialog.getByRole('link', { name: DRAFT.title })).toHaveAttribute(
      'href',
      '/requests/r1',
    );
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });

  it('keeps what was typed when sending fails, and says why', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockRejectedValue(new Error('Your session has ended'));
    renderButton(platform);
    const dialog = within(await open('Request access'));
    await dialog.findByText(DRAFT.title);
    const reason = dialog.getByLabelText(/Why it is needed/);
    await userEvent.type(reason, 'It charges cards');
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing was sent: Your session has ended',
    );
    expect(reason).toHaveValue('It charges cards');
  });

  it('says why something cannot be asked for, and tries again', async () => {
    const platform = createPlatformMock();
    platform.draftRequest
      .mockRejectedValueOnce(new NotFoundError('There is no such secret.'))
      .mockResolvedValue(DRAFT);
    renderButton(platform);
    const dialog = within(await open('Request access'));
    expect(
      await dialog.findByText(/There is no such secret/),
    ).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Send request' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText(DRAFT.title)).toBeInTheDocument();
  });

  it('joins what is asked for already', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue({ ...DRAFT, existing: OPENED });
    platform.openRequest.mockResolvedValue(view({ comments: 1 }));
    renderButton(platform);
    const dialog = within(await open('Request access'));
    expect(
      await dialog.findByRole('link', { name: 'go to the request' }),
    ).toHaveAttribute('href', '/requests/r1');
    await userEvent.type(dialog.getByLabelText(/Your reason/), 'Me too');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add your reason' }),
    );
    expect(
      await dialog.findByText('Your reason was added'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...SECRET,
      reason: 'Me too',
    });
  });

  it('asks once for all that is denied to a service', async () => {
    const platform = createPlatformMock();
    const other = { ...SECRET, object: 'payments/other' };
    platform.getRequests.mockResolvedValue({ items: [OPENED], totalItems: 1 });
    renderButton(platform, { requests: [SECRET, other] });
    expect(
      await screen.findByRole('link', { name: 'see the open request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      screen.getAllByRole('button', { name: 'Request access' }),
    ).toHaveLength(1);
    expect(platform.getRequests).toHaveBeenCalledTimes(1);
  });

  it('links to what is asked for already instead of asking again', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({
      items: [{ ...OPENED, id: 'r0', object: 'payments/other' }, OPENED],
      totalItems: 2,
    });
    renderButton(platform);
    expect(
      await screen.findByRole('link', { name: 'see the open request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      screen.queryByRole('button', { name: 'Request access' }),
    ).not.toBeInTheDocument();
  });

  it('asks for an exception until a day that is possible', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(view({ kind: 'exception' }));
    const request: PrefilledRequest = {
      kind: 'exception',
      subject: 'commerce/checkout',
      object: 'hostNetwork',
    };
    renderButton(platform, { requests: [request] });
    const dialog = within(await open('Ask for an exception'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Vendor');
    const until = dialog.getByLabelText(/Until/);
    expect(until).toHaveValue(dayAhead(90));
    await userEvent.clear(until);
    await userEvent.type(until, dayAhead(181));
    expect(dialog.getByText(/^A day between/)).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Send request' })).toBeDisabled();
    await userEvent.clear(until);
    await userEvent.type(until, dayAhead(30));
    await dialog.findByText(DRAFT.title);
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(
      await dialog.findByText('Your request was sent'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...request,
      expires: dayAhead(30),
      reason: 'Vendor',
    });
  });
});

describe('RequestButton for whoever decides', () => {
  const groups = ['group:default/payments'];

  it('opens and grants what was shown, asked for or not', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({ items: [OPENED], totalItems: 1 });
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(
      view({ effect: { ...DRAFT.effect, digest: 'd2' } }),
    );
    platform.grantRequest.mockResolvedValue(view({ state: 'granted' }));
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    await userEvent.click(dialog.getByRole('button', { name: 'Grant access' }));
    expect(await dialog.findByText('Granted')).toBeInTheDocument();
    expect(platform.grantRequest).toHaveBeenCalledWith('r1', { digest: 'd2' });
  });

  it('grants nothing that opens more than was shown', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(
      view({
        effect: { ...DRAFT.effect, openness: { opened: [], closed: [] } },
      }),
    );
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    await userEvent.click(dialog.getByRole('button', { name: 'Grant access' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /It is asked for, but not granted: What granting opens has changed/,
    );
    expect(
      dialog.getByRole('link', { name: 'Go to the request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });

  it('does not grant what is blocked', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue({
      ...DRAFT,
      effect: { ...DRAFT.effect, blocked: 'There is no commerce/checkout.' },
    });
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    expect(
      await dialog.findByText(
        'It cannot be granted as things stand: There is no commerce/checkout.',
      ),
    ).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    expect(dialog.getByRole('button', { name: 'Grant access' })).toBeDisabled();
  });

  it('only asks for a feature: it is weighed before it is decided', async () => {
    const platform = createPlatformMock();
    const request = {
      kind: 'feature',
      subject: 'commerce',
      object: 'Disks',
      pattern: 'field:spec.nodeSelector',
    } as const;
    platform.draftRequest.mockResolvedValue({
      ...DRAFT,
      weighing: {
        evidence: { teams: [], services: [], share: 0, retires: [] },
        rules: [{ id: 'teams', says: 'no', text: 'One team asks for it.' }],
      },
    });
    platform.openRequest.mockResolvedValue(view({ ...request }));
    renderButton(platform, { groups, requests: [request] });
    const dialog = within(await open('Ask for a feature'));
    expect(await dialog.findByText(/One team asks for it/)).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Needed');
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(
      await dialog.findByText('Your request was sent'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...request,
      reason: 'Needed',
    });
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });
});
