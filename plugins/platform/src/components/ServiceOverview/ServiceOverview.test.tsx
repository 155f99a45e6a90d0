import { NotFoundError } from '@backstage/errors';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import {
  checkout,
  checkoutEntity,
  derived,
} from '../../__testUtils__/fixtures';
import { requestSummary } from '../../__testUtils__/requests';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServiceOverview } from './ServiceOverview';

function createPlatform() {
  const platform = createPlatformMock();
  platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
  return platform;
}

describe('ServiceOverview', () => {
  it('shows a denial with its reason, its owner and the exact permit', async () => {
    const platform = createPlatform();
    platform.getService.mockResolvedValue(checkout);
    renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });

    const card = await screen.findByRole('article', {
      name: 'PolicyAuthorized: Not met',
    });
    expect(card).toHaveTextContent('SecretAccessDenied');
    expect(card).toHaveTextContent('No policy permits this.');
    expect(card).toHaveTextContent('A leaked key is traced');
    expect(card).toHaveTextContent('sectors/payments/policies/checkout.cedar');
    expect(
      within(card).getByRole('region', { name: 'Cedar permit that allows it' }),
    ).toHaveTextContent(
      'permit(principal == Service::"commerce/checkout", action == Action::"AccessSecret", resource == Secret::"payments/stripe-key");',
    );
    expect(
      within(card).getAllByRole('link', { name: /payments/ })[0],
    ).toHaveAttribute('href', '/catalog/default/group/payments');
    expect(
      within(card).getByRole('link', { name: /stripe-key, line 3/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/commerce/component/checkout/intent?line=3&column=3',
    );
  });

  it('shows what is asked for it and not decided yet', async () => {
    const platform = createPlatform();
    platform.getService.mockResolvedValue(checkout);
    platform.getRequests.mockResolvedValue({
      items: [requestSummary()],
      totalItems: 7,
    });
    renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });
    const requests = within(
      await screen.findByRole('region', { name: 'Requests (7)' }),
    );
    expect(
      requests.getByRole('link', { name: requestSummary().title }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(requests.getByRole('link', { name: /^All/ })).toHaveAttribute(
      'href',
      '/requests?scope=all&concerns=commerce%2Fcheckout',
    );
    expect(platform.getRequests.mock.calls[0][0]).toMatchObject({
      concerns: 'commerce/checkout',
      state: 'open',
    });
  });

  it('turns green by itself when a permit was pushed', async () => {
    const platform = createPlatform();
    platform.getService.mockResolvedValueOnce(checkout).mockResolvedValue({
      ...checkout,
      health: 'met',
      conditions: [
        derived,
        {
          subject: 'commerce/checkout',
          type: 'PolicyAuthorized',
          status: 'True',
          reason: 'Authorized',
          message: 'Policies permit everything.',
        },
      ],
    });
    const signals = renderPage(<ServiceOverview />, {
      platform,
      entity: checkoutEntity,
    });

    await screen.findByText('SecretAccessDenied');
    signals.publish({
      type: 'derived',
      head: 'h2',
      subjects: ['payments', 'commerce/checkout'],
    });
    expect(
      await screen.findByText('Every condition is met:'),
    ).toBeInTheDocument();
    expect(screen.queryByText('SecretAccessDenied')).not.toBeInTheDocument();
  });

  it('says in words who calls whom, and what is missing', async () => {
    const platform = createPlatform();
    platform.getService.mockResolvedValue(checkout);
    renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });

    expect(
      await screen.findByText(
        'production: retail/inventory has not consented to calls from commerce/checkout',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('production: both sides agree'),
    ).toBeInTheDocument();
  });

  it('shows exceptions with the days they have left, and the clone address', async () => {
    const platform = createPlatform();
    platform.getService.mockResolvedValue(checkout);
    renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });

    expect(await screen.findByText('11 days left')).toBeInTheDocument();
    expect(screen.getByText(/renewed once/)).toBeInTheDocument();
    expect(
      screen.getByText(/git clone .*\/code\/commerce\/checkout\.git/),
    ).toBeInTheDocument();
    expect(screen.getByText('Example')).toBeInTheDocument();
    expect(screen.getByText('production: 3')).toBeInTheDocument();
  });

  it('keeps what it knows when a refresh fails, and says so', async () => {
    const platform = createPlatform();
    platform.getService
      .mockResolvedValueOnce(checkout)
      .mockRejectedValue(new Error('The portal is restarting'));
    const signals = renderPage(<ServiceOverview />, {
      platform,
      entity: checkoutEntity,
    });

    await screen.findByText('SecretAccessDenied');
    signals.publish({ type: 'derived', head: 'h2', subjects: [] });
    expect(
      await screen.findByText(/The portal is restarting/),
    ).toBeInTheDocument();
    expect(screen.getByText('SecretAccessDenied')).toBeInTheDocument();
  });

  it('names a service that is gone', async () => {
    const platform = createPlatform();
    platform.getService.mockRejectedValue(
      new NotFoundError('No document sectors/commerce/checkout.yaml'),
    );
    renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });

    expect(
      await screen.findByText('There is no service commerce/checkout'),
    ).toBeInTheDocument();
  });
});
