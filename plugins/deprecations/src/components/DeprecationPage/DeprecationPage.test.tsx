import { ConflictError, NotFoundError } from '@backstage/errors';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { dayAhead } from '@ridgeway/ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEPRECATION, DEPRECATION_INSIGHT } from '../../__testUtils__/fixtures';
import { renderDeprecations } from '../../__testUtils__/renderDeprecations';

function renderOne(changes: Partial<DeprecationView> = {}, search = '') {
  const insights = createInsightsMock();
  const platform = createPlatformMock();
  platform.getDeprecation.mockResolvedValue({ ...DEPRECATION, ...changes });
  insights.getDeprecation.mockResolvedValue(DEPRECATION_INSIGHT);
  renderDeprecations({
    insights,
    platform,
    address: `/service-v1alpha1${search}`,
  });
  return { insights, platform };
}

const nobody = {
  manage: { allowed: false, why: 'For the platform team.' },
  enforce: { allowed: false, why: 'For the platform team.' },
} as const;

describe('DeprecationPage', () => {
  it('says what goes away, how far it is, and whose turn it is', async () => {
    renderOne();
    expect(
      await screen.findByText('Its wildcards cannot be judged by callers'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/180 of 200 done, the other 20 belong to/),
    ).toBeInTheDocument();
    const [, payments, web] = within(
      await screen.findByRole('table', { name: 'holdout teams' }),
    ).getAllByRole('row');
    expect(payments).toHaveTextContent(
      'nodeSelector has no equivalent (3 services)',
    );
    expect(payments).toHaveTextContent('with their lead');
    expect(web).toHaveTextContent('Snoozed until 1 Dec 2026: Freeze until');
    const services = within(
      screen.getByRole('table', { name: 'services concerned' }),
    );
    expect(services.getByText(/The vendor ships in January/)).toBeVisible();
    expect(services.getByText('Done, 2 Nov 2026')).toBeVisible();
    expect(screen.getByRole('table', { name: 'reminders' })).toHaveTextContent(
      '30 days before the deadline',
    );
  });

  it('reminds a team, once its sender has seen whom it reaches', async () => {
    const { platform } = renderOne();
    platform.remindOfDeprecation.mockResolvedValue({
      reminded: ['group:default/payments'],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remind payments' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('1 team reminded.')).toBeInTheDocument();
    expect(platform.remindOfDeprecation).toHaveBeenCalledWith(
      'service-v1alpha1',
      { teams: ['group:default/payments'] },
    );
  });

  it('does not take a team that was told today for one that is done', async () => {
    const { platform } = renderOne();
    platform.remindOfDeprecation.mockResolvedValue({ reminded: [] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remind payments' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(
      await screen.findByText(/^Nobody was reminded: .*reminded today/),
    ).toBeInTheDocument();
  });

  it('lists each of the reminders that a team got at once', async () => {
    const complaint = jest.spyOn(console, 'error').mockReturnValue();
    const nudge = {
      at: '2026-11-16T08:00:00Z',
      team: 'group:default/web',
      escalated: false,
    };
    renderOne({
      nudges: [
        { ...nudge, services: 3 },
        { ...nudge, services: 1 },
      ],
    });
    const reminders = await screen.findByRole('table', { name: 'reminders' });
    expect(within(reminders).getAllByRole('row')).toHaveLength(3);
    expect(complaint.mock.calls.join(' ')).not.toMatch(/same key/);
    complaint.mockRestore();
  });

  it('does not say that nothing is concerned when the filter hides what is', async () => {
    renderOne({}, '?state=removed');
    expect(
      await screen.findByText('No service is in that state'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No service is concerned')).toBeNull();
  });

  it('lets members of a team snooze their own reminders, and nothing else', async () => {
    const { platform } = renderOne({
      may: nobody,
      deadline: dayAhead(60),
    });
    platform.snoozeDeprecation.mockResolvedValue(DEPRECATION);
    const snooze = await screen.findByRole('button', {
      name: 'Snooze reminders of web',
    });
    expect(screen.queryByRole('button', { name: /payments/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remind / })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
    await userEvent.click(snooze);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Snooze' })).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Why/), 'The sale');
    await userEvent.click(dialog.getByRole('button', { name: 'Snooze' }));
    expect(platform.snoozeDeprecation.mock.calls[0]).toEqual([
      'service-v1alpha1',
      expect.objectContaining({
        team: 'group:default/web',
        reason: 'The sale',
      }),
    ]);
  });

  it('offers no snooze in the week before the deadline', async () => {
    renderOne({ deadline: dayAhead(5) });
    await screen.findByRole('button', { name: 'Remind web' });
    expect(screen.queryByRole('button', { name: /^Snooze/ })).toBeNull();
  });

  it('does not enforce before it may, and says why', async () => {
    renderOne();
    expect(
      await screen.findByRole('button', { name: 'Enforce' }),
    ).toBeDisabled();
    expect(
      screen.getByLabelText('The deadline is not over yet.'),
    ).toBeInTheDocument();
  });

  it('enforces exactly what its reader saw would stop', async () => {
    const { platform } = renderOne({
      state: 'overdue',
      may: { manage: { allowed: true }, enforce: { allowed: true } },
    });
    platform.enforceDeprecation
      .mockRejectedValueOnce(new ConflictError('web/cart would stop as well.'))
      .mockResolvedValue({ state: 'committed' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Enforce' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(
      dialog.getByRole('list', { name: 'What stops being served' }),
    ).toHaveTextContent('payments/ledger');
    // It has more time.
    expect(
      dialog.getByRole('list', { name: 'What goes on' }),
    ).toHaveTextContent('web/blog');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Stop serving 1 service' }),
    );
    expect(
      await dialog.findByText(/web\/cart would stop as well/),
    ).toBeInTheDocument();
    expect(platform.getDeprecation).toHaveBeenCalledTimes(2);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Stop serving 1 service' }),
    );
    expect(
      await screen.findByText('Enforced. It can be undone on this page.'),
    ).toBeInTheDocument();
    expect(platform.enforceDeprecation.mock.lastCall).toEqual([
      'service-v1alpha1',
      { stops: ['payments/ledger'], base: 'c0ffee' },
    ]);
  });

  it('undoes an enforcement', async () => {
    const { platform } = renderOne({ state: 'enforced' });
    platform.undoEnforcement.mockResolvedValue({ state: 'committed' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo enforcement' }),
    );
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Undo enforcement',
      }),
    );
    expect(
      await screen.findByText('Undone. What was stopped is served again.'),
    ).toBeInTheDocument();
  });

  it('asks nobody for the history of a draft', async () => {
    const { insights } = renderOne({
      state: 'draft',
      deadline: undefined,
      announced: undefined,
      nudges: [],
    });
    expect(
      await screen.findByRole('link', { name: 'Edit or announce' }),
    ).toHaveAttribute('href', '/deprecations/service-v1alpha1/edit');
    expect(
      screen.getByText('90 days after it is announced'),
    ).toBeInTheDocument();
    expect(insights.getDeprecation).not.toHaveBeenCalled();
  });

  it('names what there is not', async () => {
    const platform = createPlatformMock();
    platform.getDeprecation.mockRejectedValue(
      new NotFoundError('No deprecation gone'),
    );
    renderDeprecations({ platform, address: '/gone' });
    expect(
      await screen.findByText('There is no deprecation gone'),
    ).toBeInTheDocument();
  });
});
