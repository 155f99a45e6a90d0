import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commerceAccess } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { RepositoryPage } from './RepositoryPage';

const laptop = {
  id: 't1',
  name: 'my laptop',
  createdAt: '2026-11-01T10:00:00Z',
  expiresAt: '2026-12-01T10:00:00Z',
};

function platformWith(access = commerceAccess) {
  const platform = createPlatformMock();
  platform.getAccess.mockResolvedValue(access);
  platform.getTokens.mockResolvedValue({ items: [] });
  return platform;
}

describe('RepositoryPage', () => {
  it('gives the clone address and what the reader may change', async () => {
    renderPage(<RepositoryPage />, { platform: platformWith() });

    expect(
      await screen.findByRole('region', { name: 'Clone address' }),
    ).toHaveTextContent('http://localhost:7007/api/platform/git/intents.git');
    expect(screen.getByRole('region', { name: 'Clone it' })).toHaveTextContent(
      'git clone http://ana@localhost:7007/api/platform/git/intents.git cd intents',
    );
    expect(screen.getByText('sectors/commerce/')).toBeInTheDocument();
  });

  it('tells a newcomer why there is nothing to change yet', async () => {
    renderPage(<RepositoryPage />, {
      platform: platformWith({ ...commerceAccess, sectors: [] }),
    });

    expect(await screen.findByText(/Nothing yet/)).toBeInTheDocument();
  });

  it('shows a new token once, to copy', async () => {
    const platform = platformWith();
    platform.issueToken.mockResolvedValue({ ...laptop, secret: 'rwt_abc' });
    renderPage(<RepositoryPage />, { platform });

    await screen.findByText('You have no tokens');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create token' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Name/), 'my laptop');
    platform.getTokens.mockResolvedValue({ items: [laptop] });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Create' }),
    );

    expect(platform.issueToken).toHaveBeenCalledWith({
      name: 'my laptop',
      days: 30,
    });
    expect(await within(dialog).findByText('rwt_abc')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(screen.queryByText('rwt_abc')).not.toBeInTheDocument(),
    );
    expect(await screen.findByText('my laptop')).toBeInTheDocument();
  });

  it('says why a token was not created, and keeps the form', async () => {
    const platform = platformWith();
    platform.issueToken.mockRejectedValue(new Error('The name is taken'));
    renderPage(<RepositoryPage />, { platform });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Create token' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Name/), 'x');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Create' }),
    );

    expect(
      await within(dialog).findByText(
        'The token was not created: The name is taken',
      ),
    ).toBeInTheDocument();
    expect(within(dialog).getByLabelText(/Name/)).toHaveValue('x');
  });

  it('revokes a token after asking', async () => {
    const platform = platformWith();
    platform.getTokens.mockResolvedValue({ items: [laptop] });
    platform.revokeToken.mockResolvedValue();
    renderPage(<RepositoryPage />, { platform });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Revoke my laptop' }),
    );
    expect(platform.revokeToken).not.toHaveBeenCalled();
    const dialog = await screen.findByRole('dialog', {
      name: 'Revoke my laptop?',
    });
    platform.getTokens.mockResolvedValue({ items: [] });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Revoke' }),
    );

    expect(platform.revokeToken).toHaveBeenCalledWith('t1');
    expect(await screen.findByText('You have no tokens')).toBeInTheDocument();
  });

  it('says why there is no token to create where the policy forbids it', async () => {
    renderPage(<RepositoryPage />, {
      platform: platformWith(),
      denied: ['platform.token.issue'],
    });
    expect(
      await screen.findByText(/policy does not let you issue any/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Create token' }),
    ).not.toBeInTheDocument();
  });
});
