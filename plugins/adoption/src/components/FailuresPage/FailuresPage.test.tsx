import { screen, within } from '@testing-library/react';
import { createInsights, HEAD } from '../../__testUtils__/fixtures';
import { renderAdoption } from '../../__testUtils__/renderAdoption';

describe('FailuresPage', () => {
  it('says how long each reason holds people up, and leads to the services', async () => {
    renderAdoption(createInsights(), {
      address: '/adoption/failures?period=12m',
    });
    const table = await screen.findByRole('table', {
      name: 'failures by reason',
    });
    const row = within(table).getByRole('row', { name: /SecretAccessDenied/ });
    expect(row).toHaveTextContent('10 h');
    expect(row).toHaveTextContent('40%');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/adoption/services?period=12m&reason=SecretAccessDenied',
    );
  });

  it('says so when nothing failed', async () => {
    const insights = createInsights();
    insights.getFailures.mockResolvedValue({ ...HEAD, items: [] });
    renderAdoption(insights, { address: '/adoption/failures' });
    expect(
      await screen.findByText('No derivation failed in this window'),
    ).toBeInTheDocument();
  });
});
