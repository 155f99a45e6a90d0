import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createInsights, HEAD } from '../../__testUtils__/fixtures';
import { renderAdoption } from '../../__testUtils__/renderAdoption';

const CHECKOUT = {
  entityRef: 'component:commerce/checkout',
  subject: 'commerce/checkout',
  owner: 'group:default/commerce',
  environments: ['production'],
  states: ['on-platform' as const, 'stale' as const],
  kind: 'Service',
  version: 'v1',
  firstIntentAt: '2025-02-03T10:00:00Z',
  lastChangeAt: '2026-02-03T10:00:00Z',
  example: true,
};

describe('ServicesPage', () => {
  it('lists the services behind a number', async () => {
    const insights = createInsights();
    insights.getAdoptionServices.mockResolvedValue({
      items: [CHECKOUT],
      totalItems: 1,
      asOf: HEAD.asOf,
    });
    renderAdoption(insights, {
      address: '/adoption/services?state=stale&teams=group:default/commerce',
    });
    const table = await screen.findByRole('table', { name: 'services' });
    const row = within(table).getByRole('row', { name: /commerce\/checkout/ });
    expect(row).toHaveTextContent('Stale');
    expect(row).toHaveTextContent('Service v1');
    expect(row).toHaveTextContent('3 Feb 2025');
    expect(insights.getAdoptionServices).toHaveBeenCalledWith(
      expect.objectContaining({
        period: '90d',
        state: 'stale',
        teams: ['group:default/commerce'],
      }),
      expect.anything(),
    );
    expect(
      screen.getByText('Stale: on the platform, unchanged for 180 days.'),
    ).toBeInTheDocument();
  });

  it('narrows to a reason, and lets it go', async () => {
    const insights = createInsights();
    renderAdoption(insights, {
      address: '/adoption/services?reason=ConsentMissing',
    });
    const chip = await screen.findByText('Failed with ConsentMissing');
    expect(await screen.findByText('No service matches')).toBeInTheDocument();
    act(() => chip.parentElement?.focus());
    await userEvent.keyboard('{Backspace}');
    await waitFor(() =>
      expect(insights.getAdoptionServices).toHaveBeenLastCalledWith(
        expect.objectContaining({ reason: undefined }),
        expect.anything(),
      ),
    );
  });

  it('does not pass on a state that there is not', async () => {
    const insights = createInsights();
    renderAdoption(insights, { address: '/adoption/services?state=odd' });
    await screen.findByText('No service matches');
    expect(insights.getAdoptionServices).toHaveBeenCalledWith(
      expect.objectContaining({ state: undefined }),
      expect.anything(),
    );
  });
});
