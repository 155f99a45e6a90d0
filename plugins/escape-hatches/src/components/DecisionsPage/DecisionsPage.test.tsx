import { FeatureDecision } from '@ridgeway/plugin-insights-common';
import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DECISION, HEAD, REQUEST } from '../../__testUtils__/fixtures';
import { renderHatches } from '../../__testUtils__/renderHatches';

const LATER: FeatureDecision = {
  ...DECISION,
  request: 'r2',
  title: 'Scheduled jobs',
  outcome: 'later',
  reason: 'After the move',
  alternative: undefined,
  decidedAt: '2026-05-01T10:00:00Z',
  pattern: undefined,
};

function show(items: FeatureDecision[], query = '') {
  const platform = createPlatformMock();
  platform.getRequests.mockResolvedValue({ items: [REQUEST], totalItems: 1 });
  const insights = createInsightsMock();
  insights.getFeatureDecisions.mockResolvedValue({ ...HEAD, items });
  renderHatches(insights, { address: `/decisions${query}`, platform });
}

const rows = async () =>
  within(await screen.findByRole('table', { name: 'decisions' }))
    .getAllByRole('row')
    .slice(1);

describe('DecisionsPage', () => {
  it('publishes what was said, why, and what it rested on, newest first', async () => {
    show([DECISION, LATER]);
    const [later, no] = await rows();
    expect(later).toHaveTextContent(/Scheduled jobs.*Later.*After the move/);
    expect(no).toHaveTextContent(/Name a class of disk/);
    expect(no).toHaveTextContent(/works around spec\.nodeSelector/);
    expect(no).toHaveTextContent(/One teamInstead: The exception/);
    expect(no).toHaveTextContent(/Services: 1 \(5%\)/);
    expect(no).toHaveTextContent(/Leaks infrastructure: yes/);
    expect(
      await within(no).findByRole('link', { name: 'Name a class of disk' }),
    ).toHaveAttribute('href', '/requests/r1');
    // Published is the decision; the request is for those whom it concerns.
    expect(
      within(later).queryByRole('link', { name: 'Scheduled jobs' }),
    ).not.toBeInTheDocument();
  });

  it('is narrowed by the address, and keeps its choice there', async () => {
    show([DECISION, LATER], '?outcome=later');
    expect(await rows()).toHaveLength(1);
    await userEvent.click(screen.getByRole('combobox', { name: /Decision/ }));
    await userEvent.click(
      screen.getByRole('option', { name: 'No, with an alternative' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('outcome=no');
  });

  it('says how a decision comes here', async () => {
    show([]);
    expect(
      await screen.findByText('Nothing is decided like this'),
    ).toBeInTheDocument();
  });
});
