import { MigrationRun, MigrationView } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CANDIDATE, MIGRATION } from '../../__testUtils__/fixtures';
import { renderDeprecations } from '../../__testUtils__/renderDeprecations';

const RUN: MigrationRun = {
  id: 'run-1',
  state: 'running',
  startedBy: 'user:default/tom',
  startedAt: '2026-11-21T18:00:00Z',
  items: [
    { subject: 'web/blog', state: 'done', commit: 'abc' },
    { subject: 'web/shop', state: 'waiting' },
  ],
};

const SHOP = { ...CANDIDATE, name: 'shop', class: 'blocked' as const };
const CART = {
  ...CANDIDATE,
  sector: 'retail',
  name: 'cart',
  owner: 'group:default/retail',
  mayChange: false,
};

function answering() {
  const platform = createPlatformMock();
  platform.getMigrationCandidates.mockResolvedValue({
    items: [CANDIDATE, SHOP, CART],
  });
  platform.getMigration.mockResolvedValue(MIGRATION);
  return platform;
}

describe('MigratePage', () => {
  it('migrates what is chosen, once its change was looked at, and follows the run', async () => {
    const platform = answering();
    platform.startMigrationRun.mockResolvedValue(RUN);
    platform.getMigrationRun.mockResolvedValue(RUN);
    renderDeprecations({ platform, address: '/migrate' });
    expect(
      await screen.findByRole('checkbox', { name: 'Select web/shop' }),
    ).toBeDisabled();
    expect(
      screen.getByRole('checkbox', { name: 'Select retail/cart' }),
    ).toBeDisabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Select what goes by itself' }),
    );
    expect(screen.getByText('1 of 1 selected')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Migrate selected' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(
      await dialog.findByText('What is derived stays the same'),
    ).toBeInTheDocument();
    expect(dialog.getByRole('status')).toHaveTextContent(
      'What is derived stays the same.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Migrate 1' }));
    expect(
      await screen.findByText('1 of 2 done, 1 waiting.'),
    ).toBeInTheDocument();
    expect(platform.startMigrationRun.mock.calls[0][0]).toMatchObject({
      items: [{ subject: 'web/blog' }],
      idempotencyKey: expect.any(String),
    });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/deprecations/migrate?run=run-1',
    );
  });

  it('says how far the look at the changes is, and what it comes to', async () => {
    const platform = createPlatformMock();
    platform.getMigrationCandidates.mockResolvedValue({
      items: [CANDIDATE, { ...CANDIDATE, name: 'wiki' }],
    });
    let answer = (_: MigrationView) => {};
    platform.getMigration.mockImplementation(({ name }) =>
      name === 'wiki'
        ? Promise.reject(new Error('It cannot be read'))
        : new Promise(resolve => {
            answer = resolve;
          }),
    );
    renderDeprecations({ platform, address: '/migrate' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Select what goes by itself' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Migrate selected' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(
      await dialog.findByText('Looking up what changes: 1 of 2.'),
    ).toBeInTheDocument();
    answer({
      ...MIGRATION,
      resources: [{ environment: 'prod', kind: 'Service', name: 'blog' }],
    });
    expect(
      await dialog.findByText(
        'What is derived changes in 1 of 2. Left out: 1 of 2.',
      ),
    ).toBeInTheDocument();
  });

  it('selects what goes by itself of what the search leaves', async () => {
    const platform = createPlatformMock();
    platform.getMigrationCandidates.mockResolvedValue({
      items: [CANDIDATE, { ...CANDIDATE, name: 'wiki' }],
    });
    renderDeprecations({ platform, address: '/migrate?search=wiki' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Select what goes by itself' }),
    );
    expect(screen.getByText('1 of 2 selected')).toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', { name: 'Select web/wiki' }),
    ).toBeChecked();
  });

  it('shows a run again after a reload, with what was left out and why', async () => {
    const platform = answering();
    platform.getMigrationRun.mockResolvedValue({
      ...RUN,
      state: 'finished',
      items: [
        RUN.items[0],
        {
          subject: 'web/shop',
          state: 'left-out',
          message: 'It changed since you looked at it.',
        },
      ],
    });
    renderDeprecations({ platform, address: '/migrate?run=run-1' });
    expect(
      await screen.findByText('1 of 2 done, 1 left out.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('It changed since you looked at it.'),
    ).toBeInTheDocument();
    expect(platform.getMigrationCandidates).not.toHaveBeenCalled();
    // They would narrow nothing here.
    expect(screen.queryByLabelText('Sector')).toBeNull();
    expect(screen.getByText('web/blog')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('State'));
    await userEvent.click(screen.getByRole('option', { name: 'Left out' }));
    expect(screen.queryByText('web/blog')).toBeNull();
    expect(screen.getByText('web/shop')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'See what is left' }),
    );
    expect(
      await screen.findByRole('table', { name: 'services to migrate' }),
    ).toBeInTheDocument();
  });

  it('narrows to a team and a class of the address, and leads to the decision', async () => {
    const platform = answering();
    renderDeprecations({
      platform,
      address: '/migrate?teams=group:default/web&class=blocked',
    });
    expect(
      await screen.findByRole('link', {
        name: 'Look at the migration of web/shop',
      }),
    ).toHaveAttribute('href', '/catalog/web/component/shop?migrate=yes');
    expect(screen.queryByText('retail/cart')).toBeNull();
    // What is left is as things are now, wherever it runs.
    expect(screen.getByLabelText('Sector')).toBeInTheDocument();
    expect(screen.queryByLabelText('Period')).toBeNull();
    expect(screen.queryByLabelText('Environment')).toBeNull();
    expect(platform.getMigrationCandidates.mock.calls[0][0]).toEqual({
      sector: undefined,
      class: 'blocked',
      owner: 'group:default/web',
    });
  });

  it('is glad when nothing is left', async () => {
    const platform = createPlatformMock();
    platform.getMigrationCandidates.mockResolvedValue({ items: [] });
    renderDeprecations({ platform, address: '/migrate' });
    expect(
      await screen.findByText('Nothing is left to migrate'),
    ).toBeInTheDocument();
  });
});
