import { NotAllowedError } from '@backstage/errors';
import {
  createInsightsMock,
  InsightsMock,
} from '@ridgeway/plugin-insights-common/testUtils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  HATCHES,
  HEAD,
  PATTERN,
  SHARE,
  SINGLE,
} from '../../__testUtils__/fixtures';
import { renderHatches } from '../../__testUtils__/renderHatches';

function answering(): InsightsMock {
  const insights = createInsightsMock();
  insights.getEscapeHatches.mockResolvedValue(HATCHES);
  insights.getSeries.mockResolvedValue(SHARE);
  insights.getHatchPatterns.mockResolvedValue({
    ...HEAD,
    items: [PATTERN, SINGLE],
  });
  return insights;
}

describe('DashboardPage', () => {
  it('shows every figure, against the line, with what is missing from it', async () => {
    renderHatches(answering());
    const share = await screen.findByRole('group', { name: 'Off the road' });
    expect(share).toHaveTextContent(/35%\s*at most 30%/);
    expect(
      screen.getByText('The catalog was last read yesterday.'),
    ).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('group', { name: 'Renewed twice or more' }),
      ).getByRole('link'),
    ).toHaveAttribute('href', '/escape-hatches/exceptions?state=renewed-twice');
  });

  it('asks for what the address narrows it to, and keeps that in its links', async () => {
    const insights = answering();
    renderHatches(insights, {
      address: '?period=12m&teams=group:default/retail&example=exclude',
    });
    const expiring = await screen.findByRole('group', { name: 'Expiring' });
    const filter = {
      period: '12m',
      teams: ['group:default/retail'],
      example: 'exclude',
    };
    expect(insights.getEscapeHatches.mock.calls[0][0]).toEqual(filter);
    expect(insights.getSeries.mock.calls[0][0]).toEqual({
      ...filter,
      metric: 'escape-hatches',
    });
    const href = within(expiring).getByRole('link').getAttribute('href');
    expect(href).toContain('period=12m');
    expect(href).toContain('state=expiring');
  });

  it('offers its readers the same figures about their own, and a page to print', async () => {
    renderHatches(answering(), { address: '?example=exclude' });
    const readers = within(
      await screen.findByRole('navigation', { name: 'Read as' }),
    );
    expect(readers.getByRole('link', { name: 'Everything' })).toHaveAttribute(
      'href',
      '/escape-hatches?example=exclude',
    );
    await screen.findByRole('group', { name: 'Off the road' });
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const sheet = document.querySelector('[data-print-sheet]');
    expect(sheet).toHaveTextContent(/Escape hatches.*Off the road\s*35%/);
    expect(sheet).toHaveTextContent('2 teams, 2 services (13%)');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
  });

  it('names what several teams work around, and no preference of one', async () => {
    renderHatches(answering());
    const lacks = await screen.findByRole('region', {
      name: 'What does the road lack?',
    });
    expect(
      await within(lacks).findByText('spec.nodeSelector'),
    ).toBeInTheDocument();
    expect(lacks).toHaveTextContent(
      '2 teams, 2 services (13%), renewed 3 times.',
    );
    expect(within(lacks).queryByText(/own-identity/)).not.toBeInTheDocument();
  });

  it('has the table behind a chart', async () => {
    renderHatches(answering());
    const byTeam = within(
      await screen.findByRole('region', { name: 'Who leaves the road?' }),
    );
    await userEvent.click(byTeam.getByRole('button', { name: 'Table' }));
    const [, retail, nobody] = within(byTeam.getByRole('table')).getAllByRole(
      'row',
    );
    expect(
      within(retail)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['retail', '4', '3', '1', '1', '2']);
    expect(nobody).toHaveTextContent(/^Nobody/);
  });

  it('lets a part fail on its own', async () => {
    const insights = answering();
    insights.getSeries.mockRejectedValue(new NotAllowedError('Not you.'));
    renderHatches(insights);
    expect(await screen.findByText('Not you.')).toBeInTheDocument();
    expect(
      await screen.findByRole('group', { name: 'Off the road' }),
    ).toBeInTheDocument();
  });

  it('draws nothing where nobody leaves the road', async () => {
    const insights = answering();
    insights.getEscapeHatches.mockResolvedValue({
      ...HATCHES,
      byGuardrail: [],
      byTeam: [],
      byAge: [{ label: 'Up to 30 days', count: 0 }],
    });
    insights.getHatchPatterns.mockResolvedValue({ ...HEAD, items: [] });
    renderHatches(insights);
    expect(
      await screen.findAllByText('Nobody leaves the road under this filter.'),
    ).toHaveLength(2);
    expect(
      screen.getByText('No exception is in force under this filter.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('No two teams work around the same thing.'),
    ).toBeInTheDocument();
  });
});
