import { NotAllowedError } from '@backstage/errors';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  adoptionView,
  createInsights,
  HEAD,
  seriesView,
} from '../../__testUtils__/fixtures';
import { renderAdoption } from '../../__testUtils__/renderAdoption';

const tile = (name: string) => screen.findByRole('group', { name });

describe('DashboardPage', () => {
  it('shows figures with target, change, and the services behind them', async () => {
    renderAdoption(createInsights(), { address: '/adoption?sector=retail' });
    const adoption = await tile('Adoption');
    expect(adoption).toHaveTextContent('60%');
    expect(adoption).toHaveTextContent('target 70%');
    expect(adoption).toHaveTextContent('10 points up from 50%, better');
    expect(within(adoption).getByRole('link')).toHaveAttribute(
      'href',
      '/adoption/services?sector=retail&state=on-platform',
    );
    expect(await tile('Stale')).toHaveTextContent('No previous window');
    expect(await tile('Escape hatches')).toHaveTextContent(
      'Nothing to measure in this window',
    );
  });

  it('asks for what the address says, and puts there what is chosen', async () => {
    const insights = createInsights();
    renderAdoption(insights, {
      address: '/adoption?period=12m&teams=group:default/payments',
    });
    await tile('Adoption');
    expect(insights.getAdoption).toHaveBeenLastCalledWith(
      { period: '12m', teams: ['group:default/payments'] },
      expect.anything(),
    );
    await userEvent.click(screen.getByRole('button', { name: '30 days' }));
    await waitFor(() =>
      expect(insights.getAdoption).toHaveBeenLastCalledWith(
        { period: '30d', teams: ['group:default/payments'] },
        expect.anything(),
      ),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('period=30d');
  });

  it('says which source a step of the funnel lacks, and no number', async () => {
    renderAdoption(createInsights());
    const running = (await screen.findByText('Running')).closest('li');
    expect(running).toHaveTextContent('No cluster is connected');
    expect(running).not.toHaveTextContent(/\d/);
    const derived = screen.getByText('Derived').closest('li');
    expect(derived).toHaveTextContent('18');
    expect(derived).toHaveTextContent('75% of the step before');
    expect(derived).toHaveTextContent('60 min median');
  });

  it('compares every figure with the window before', async () => {
    renderAdoption(createInsights());
    const table = await screen.findByRole('table', { name: 'figures' });
    expect(
      within(table).getByRole('row', { name: /^Adoption/ }),
    ).toHaveTextContent('50%');
    expect(
      within(table).getByRole('row', { name: /^Stale/ }),
    ).toHaveTextContent('No previous window');
  });

  it('links the same figures for a developer, a lead and leadership', async () => {
    renderAdoption(createInsights());
    const links = await screen.findByRole('navigation', { name: 'Read as' });
    expect(
      await within(links).findByRole('link', { name: 'My services' }),
    ).toHaveAttribute(
      'href',
      '/adoption/services?teams=group%3Adefault%2Fpayments',
    );
    expect(
      within(links).getByRole('link', { name: 'My team' }),
    ).toHaveAttribute('href', '/adoption?teams=group%3Adefault%2Fpayments');
    expect(
      within(links).getByRole('link', { name: 'Targets and blockers' }),
    ).toHaveAttribute('href', '/adoption/targets?period=12m');
  });

  it('tells what is out of date, and keeps what it has', async () => {
    const insights = createInsights();
    insights.getAdoption.mockResolvedValue(
      adoptionView({
        notices: [
          {
            source: 'catalog',
            level: 'warning',
            message: 'The catalog does not answer.',
          },
        ],
      }),
    );
    renderAdoption(insights);
    expect(
      await screen.findByText('The catalog does not answer.'),
    ).toBeInTheDocument();
    expect(await tile('Adoption')).toHaveTextContent('60%');
  });

  it('lets one part fail alone', async () => {
    const insights = createInsights();
    insights.getFunnel.mockRejectedValue(new Error('the funnel is broken'));
    renderAdoption(insights);
    expect(await screen.findByText('the funnel is broken')).toBeInTheDocument();
    expect(await tile('Adoption')).toHaveTextContent('60%');
  });

  it('says so to whom it is forbidden', async () => {
    const insights = createInsights();
    insights.getAdoption.mockRejectedValue(
      new NotAllowedError('Figures are for people who signed in.'),
    );
    renderAdoption(insights);
    expect(
      await screen.findByText('You may not see the figures'),
    ).toBeInTheDocument();
  });

  it('prints one page instead of the screen', async () => {
    const insights = createInsights();
    insights.getSeries.mockImplementation(async ({ metric }) =>
      seriesView(metric, {
        targets: [
          { from: '2026-01-01', to: '2027-01-01', share: 0.55, age: '12m' },
        ],
      }),
    );
    renderAdoption(insights);
    await tile('Adoption');
    const sheet = () => document.querySelector('[data-print-sheet]');
    expect(sheet()).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    expect(sheet()).toHaveTextContent('23 Aug 2026 to 21 Nov 2026');
    expect(sheet()).toHaveTextContent('60% of 40 services in Nov 2026');
    expect(sheet()).toHaveTextContent('SecretAccessDenied');
    fireEvent(window, new Event('afterprint'));
    expect(sheet()).toBeNull();
  });

  it('has nothing but words where nothing happened yet', async () => {
    const insights = createInsights();
    insights.getSeries.mockImplementation(async ({ metric }) =>
      seriesView(metric, { points: [] }),
    );
    insights.getFailures.mockResolvedValue({ ...HEAD, items: [] });
    insights.getFunnel.mockResolvedValue({ ...HEAD, steps: [] });
    insights.getAdoption.mockResolvedValue(adoptionView({ byTeam: [] }));
    renderAdoption(insights);
    expect(
      await screen.findByText('No derivation failed in this window.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/the first sector starts the clock/),
    ).toBeInTheDocument();
  });
});
