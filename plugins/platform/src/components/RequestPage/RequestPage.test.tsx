import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { RequestView, ServiceSummary } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { requestView } from '../../__testUtils__/requests';
import { checkout } from '../../__testUtils__/fixtures';
import { RequestsRouter } from '../RequestsPage';

function servicesFound(...items: ServiceSummary[]) {
  return { items, totalItems: items.length };
}

function show(...views: RequestView[]) {
  const platform = createPlatformMock();
  for (const view of views) {
    platform.getRequest.mockResolvedValueOnce(view);
  }
  platform.getRequest.mockResolvedValue(views[views.length - 1]);
  platform.getService.mockResolvedValue(checkout);
  platform.getServices.mockResolvedValue(servicesFound(checkout));
  const signals = renderPage(<RequestsRouter />, { platform, address: '/r1' });
  return { platform, signals };
}

const say = (text: string) =>
  userEvent.type(screen.getByLabelText('Reason or comment'), text);
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('RequestPage', () => {
  it('shows what is asked, why, by whom, and what granting does', async () => {
    const { platform } = show(requestView());
    expect(
      await screen.findByRole('heading', { name: requestView().title }),
    ).toBeInTheDocument();
    expect(platform.getRequest.mock.calls[0][0]).toBe('r1');
    expect(screen.getByText('It charges cards')).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Gets more open' }),
    ).toHaveTextContent(/reads payments\/stripe-key.*secrets/);
    expect(
      await screen.findByRole('region', {
        name: 'Text of sectors/payments/policies/checkout.cedar',
      }),
    ).toHaveTextContent('permit(…);');
    expect(
      within(screen.getByRole('list', { name: 'Comments' })).getByText(
        'Which key do you need?',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Withdraw' }),
    ).not.toBeInTheDocument();
  });

  it('shows the difference of a document that changes', async () => {
    show(
      requestView({
        effect: {
          ...requestView().effect,
          digest: 'd1',
          openness: { opened: [], closed: [] },
          conditions: [],
          changes: [
            {
              path: 'sectors/commerce/checkout.yaml',
              text: checkout.intent.text.replace('replicas: 3', 'replicas: 4'),
            },
          ],
        },
      }),
    );
    const diff = await screen.findByRole('region', {
      name: 'Changes of sectors/commerce/checkout.yaml',
    });
    expect(diff).toHaveTextContent(/- replicas: 3\s*\+ replicas: 4/);
  });

  it('grants what is shown, with a reason where one is given', async () => {
    const granted = requestView({
      state: 'granted',
      effect: undefined,
      decidedBy: 'user:default/lee',
      decidedAt: '2026-11-21T12:00:00.000Z',
      decision: 'Until the audit',
      commit: '0123456789abcdef',
    });
    const { platform } = show(requestView(), granted);
    platform.grantRequest.mockResolvedValue(granted);
    await screen.findByText('It charges cards');
    await say('Until the audit');
    await press('Grant');
    expect(await screen.findByText('Until the audit')).toBeInTheDocument();
    expect(platform.grantRequest).toHaveBeenCalledWith('r1', {
      digest: 'd1',
      reason: 'Until the audit',
    });
    expect(screen.getByText('01234567')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'intent of commerce/checkout' }),
    ).toHaveAttribute('href', '/catalog/commerce/component/checkout/intent');
    expect(await screen.findByText(/SecretAccessDenied: see/)).toBeVisible();
    expect(screen.getByLabelText('Comment')).toHaveValue('');
    expect(
      screen.queryByRole('button', { name: 'Grant' }),
    ).not.toBeInTheDocument();
  });

  it('says after a grant that a service is yet to be submitted', async () => {
    const { platform } = show(
      requestView({ state: 'granted', effect: undefined }),
    );
    platform.getServices.mockResolvedValue(servicesFound());
    expect(
      await screen.findByText('Not in the intent repository yet'),
    ).toBeInTheDocument();
  });

  it('asks for a reason before it declines', async () => {
    const { platform } = show(requestView());
    platform.declineRequest.mockResolvedValue(requestView());
    await screen.findByText('It charges cards');
    await press('Decline');
    expect(screen.getByText(/^Say why, and what would/)).toBeInTheDocument();
    expect(platform.declineRequest).not.toHaveBeenCalled();
    await say('Use the token service');
    await press('Decline');
    expect(platform.declineRequest).toHaveBeenCalledWith('r1', {
      reason: 'Use the token service',
    });
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const { platform } = show(
      requestView(),
      requestView({
        state: 'declined',
        effect: undefined,
        decidedBy: 'user:default/ivy',
        decision: 'Not this year',
      }),
    );
    platform.grantRequest.mockRejectedValue(
      new ConflictError('Ivy Novak declined this request a minute ago.'),
    );
    await screen.findByText('It charges cards');
    await say('Welcome');
    await press('Grant');
    expect(await screen.findByText('Not this year')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Ivy Novak declined this request a minute ago.',
    );
    expect(screen.getByLabelText('Comment')).toHaveValue('Welcome');
  });

  it('follows what others do, and says when the change is another one', async () => {
    const { platform, signals } = show(
      requestView(),
      requestView({
        effect: {
          changes: [],
          digest: 'd2',
          openness: { opened: [], closed: [] },
          conditions: [],
        },
      }),
    );
    await screen.findByText('It charges cards');
    await say('Half a sen');
    signals.publish({ type: 'requests' });
    expect(
      await screen.findByText(/This has changed since you opened the page/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Reason or comment')).toHaveValue(
      'Half a sen',
    );
    platform.grantRequest.mockResolvedValue(requestView());
    await press('Grant');
    expect(platform.grantRequest.mock.calls[0][1].digest).toBe('d2');
  });

  it('does not offer to grant what cannot be granted, and says why', async () => {
    show(
      requestView({
        effect: {
          changes: [],
          digest: 'd1',
          openness: { opened: [], closed: [] },
          conditions: [],
          blocked: 'Service commerce/checkout has been removed.',
        },
        may: {
          grant: {
            allowed: false,
            why: 'Service commerce/checkout has been removed.',
          },
          decline: { allowed: true },
          withdraw: { allowed: false, why: 'Ana opened it.' },
        },
      }),
    );
    expect(
      await screen.findByText(
        /It cannot be granted as things stand: Service commerce\/checkout has/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Grant' }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeEnabled();
  });

  it('lets an exception be granted until another day', async () => {
    const { platform } = show(
      requestView({ kind: 'exception', expires: '2001-01-01' }),
    );
    await screen.findByText('It charges cards');
    const until = screen.getByLabelText(/Grant until/);
    expect(until).toHaveValue('2001-01-01');
    expect(screen.getByRole('button', { name: 'Grant' })).toBeDisabled();
    const day = new Date(Date.now() + 864e5 * 30).toISOString().slice(0, 10);
    await userEvent.clear(until);
    await userEvent.type(until, day);
    platform.grantRequest.mockResolvedValue(requestView());
    await press('Grant');
    expect(platform.grantRequest).toHaveBeenCalledWith('r1', {
      digest: 'd1',
      expires: day,
    });
  });

  it('lets its author comment and withdraw, and names who decides', async () => {
    const why = 'group:default/payments decides this, and you are no member.';
    const { platform } = show(
      requestView({
        mayDecide: false,
        may: {
          grant: { allowed: false, why },
          decline: { allowed: false, why },
          withdraw: { allowed: true },
        },
      }),
    );
    expect(
      await screen.findByText(/decides this, and you are no member/),
    ).toHaveTextContent('payments decides this, and you are no member.');
    expect(
      screen.queryByRole('button', { name: 'Grant' }),
    ).not.toBeInTheDocument();
    platform.commentOnRequest.mockResolvedValue(requestView());
    await userEvent.type(screen.getByLabelText('Comment'), 'The live one');
    await press('Comment');
    expect(platform.commentOnRequest).toHaveBeenCalledWith('r1', {
      text: 'The live one',
    });
    platform.withdrawRequest.mockResolvedValue(requestView());
    await press('Withdraw');
    expect(platform.withdrawRequest).toHaveBeenCalledWith('r1');
  });

  it.each([
    [new NotFoundError('There is no request r1.'), 'There is no request r1.'],
    [
      new NotAllowedError('Requests are read by those they concern.'),
      'Requests are read by those they concern.',
    ],
  ])('says why it cannot be shown: %s', async (error, text) => {
    const platform = createPlatformMock();
    platform.getRequest.mockRejectedValue(error);
    renderPage(<RequestsRouter />, { platform, address: '/r1' });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
