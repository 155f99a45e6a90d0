import { NotAllowedError } from '@backstage/errors';
import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEPRECATION, DEPRECATIONS } from '../../__testUtils__/fixtures';
import { renderDeprecations } from '../../__testUtils__/renderDeprecations';

function answering() {
  const insights = createInsightsMock();
  const platform = createPlatformMock();
  insights.getDeprecations.mockResolvedValue(DEPRECATIONS);
  platform.getDeprecations.mockResolvedValue({ items: [DEPRECATION] });
  return { insights, platform };
}

describe('DashboardPage', () => {
  it('says at a glance how far it is and whose turn it is', async () => {
    renderDeprecations(answering());
    const glance = await screen.findByRole('article', {
      name: 'Version v1alpha1 of Service',
    });
    expect(glance).toHaveTextContent(
      '180 of 200 done, the other 20 belong to 3 teams: payments, retail and web.',
    );
    expect(glance).toHaveTextContent('About 16 h of work left.');
    expect(glance).toHaveTextContent(
      'If it goes on like this, done on 10 Jan 2027, 11 days too late.',
    );
    expect(
      within(glance).getByRole('img', {
        name: 'Done 180, Automatic 12, Assisted 5, Blocked 3 of 200',
      }),
    ).toBeInTheDocument();
    expect(within(glance).getByRole('link')).toHaveAttribute(
      'href',
      '/deprecations/service-v1alpha1',
    );
    // What is done needs nobody's eye.
    expect(screen.queryByRole('article', { name: /redis/ })).toBeNull();
  });

  it('asks for what the address narrows it to, and leads to what is blocked', async () => {
    const mocks = answering();
    renderDeprecations({
      ...mocks,
      address: '?teams=group:default/web&example=exclude',
    });
    const blocked = await screen.findByRole('group', { name: 'Blocked' });
    expect(mocks.insights.getDeprecations.mock.calls[0][0]).toEqual({
      period: '90d',
      teams: ['group:default/web'],
      example: 'exclude',
    });
    expect(within(blocked).getByRole('link')).toHaveAttribute(
      'href',
      '/deprecations/migrate?teams=group%3Adefault%2Fweb&example=exclude&class=blocked',
    );
  });

  it('has the table behind the versions, and every deprecation by its state', async () => {
    renderDeprecations(answering());
    const versions = within(
      await screen.findByRole('region', { name: 'Which versions are in use?' }),
    );
    expect(versions.getByText('v1 90%, v1alpha1 10%.')).toBeInTheDocument();
    await userEvent.click(versions.getByRole('button', { name: 'Table' }));
    const [, , november] = versions.getAllByRole('row');
    expect(november).toHaveTextContent('2026-1118020');

    const table = screen.getByRole('table', { name: 'deprecations' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    await userEvent.click(screen.getByRole('combobox', { name: 'State' }));
    await userEvent.click(screen.getByRole('option', { name: 'Done' }));
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByTestId('address')).toHaveTextContent('phase=done');
  });

  it('shows drafts to those who get them, and the way to a new one', async () => {
    const mocks = answering();
    mocks.platform.getDeprecations.mockResolvedValue({
      items: [{ ...DEPRECATION, state: 'draft', affected: 7, effort: 35 }],
    });
    renderDeprecations(mocks);
    const drafts = await screen.findByRole('region', { name: 'Drafts' });
    expect(drafts).toHaveTextContent(
      'would concern 7 services, about 35 min of work',
    );
    expect(
      await screen.findByRole('link', { name: 'New deprecation' }),
    ).toHaveAttribute('href', '/deprecations/new');
  });

  it('offers nothing to announce to those who may not', async () => {
    renderDeprecations({
      ...answering(),
      denied: ['platform.deprecation.manage'],
    });
    await screen.findByRole('article');
    expect(screen.queryByRole('link', { name: 'New deprecation' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Drafts' })).toBeNull();
  });

  it('says why it shows nothing, and what is missing when there is nothing', async () => {
    const mocks = answering();
    mocks.insights.getDeprecations.mockRejectedValueOnce(
      new NotAllowedError('Not you.'),
    );
    renderDeprecations(mocks);
    expect(
      await screen.findByText('You may not see the figures'),
    ).toBeInTheDocument();
  });

  it('is empty where nothing was ever announced', async () => {
    const mocks = answering();
    mocks.insights.getDeprecations.mockResolvedValue({
      ...DEPRECATIONS,
      versions: [],
      months: [],
      items: [],
    });
    renderDeprecations(mocks);
    expect(
      await screen.findByText('Nothing is announced to go away'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'No document with a version was seen yet under this filter.',
      ),
    ).toBeInTheDocument();
  });

  it('has a page to print', async () => {
    renderDeprecations(answering());
    await screen.findByRole('article');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(document.querySelector('[data-print-sheet]')).toHaveTextContent(
      /Deprecations.*Still to move.*180 of 200 done/,
    );
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
