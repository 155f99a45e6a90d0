import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HEAD, ITEM } from '../../__testUtils__/fixtures';
import { renderHatches } from '../../__testUtils__/renderHatches';

describe('ExceptionsPage', () => {
  it('lists the exceptions behind a number, page by page', async () => {
    const insights = createInsightsMock();
    insights.getHatchItems.mockResolvedValue({
      items: [ITEM],
      totalItems: 1,
      asOf: HEAD.asOf,
    });
    renderHatches(insights, {
      address:
        '/exceptions?state=expiring&leaves=spec.nodeSelector&search=fast',
    });
    const table = await screen.findByRole('table', { name: 'exceptions' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(
      /search-on-fast-disks.*spec\.nodeSelector.*Ends soon.*1 Dec 2026/,
    );
    expect(insights.getHatchItems.mock.calls[0][0]).toEqual({
      period: '90d',
      state: 'expiring',
      leaves: 'spec.nodeSelector',
      search: 'fast',
      limit: 50,
      cursor: undefined,
    });
    const chip = screen.getByText('Leaves spec.nodeSelector');
    await userEvent.type(
      chip.closest('[role="button"]') ?? chip,
      '{Backspace}',
    );
    expect(screen.getByTestId('address')).not.toHaveTextContent('leaves');
  });

  it('says when nothing matches', async () => {
    const insights = createInsightsMock();
    insights.getHatchItems.mockResolvedValue({
      items: [],
      totalItems: 0,
      asOf: HEAD.asOf,
    });
    renderHatches(insights, { address: '/exceptions' });
    expect(await screen.findByText('No exception matches')).toBeInTheDocument();
  });
});
