import { screen, within } from '@testing-library/react';
import { createInsights } from '../../__testUtils__/fixtures';
import { renderAdoption } from '../../__testUtils__/renderAdoption';

describe('SupportPage', () => {
  it('holds answers against the target of their priority', async () => {
    renderAdoption(createInsights(), { address: '/adoption/support' });
    const table = await screen.findByRole('table', {
      name: 'support by priority',
    });
    const row = within(table).getByRole('row', { name: /P1/ });
    expect(row).toHaveTextContent('45 min');
    expect(row).toHaveTextContent('60 min');
    expect(row).toHaveTextContent('75%');
  });

  it('leads to the services of those who ask most', async () => {
    renderAdoption(createInsights(), { address: '/adoption/support' });
    expect(await screen.findByRole('link', { name: 'retail' })).toHaveAttribute(
      'href',
      '/adoption/services?sector=retail',
    );
    expect(screen.getByText(/On-call is kept apart/)).toBeInTheDocument();
  });
});
