import { NotAllowedError } from '@backstage/errors';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commerceSummary } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { SectorsPage } from './SectorsPage';

const retail = {
  ...commerceSummary,
  name: 'retail',
  owner: 'group:default/retail',
  purpose: 'Shops and stock',
  unmet: 0,
  example: false,
};

describe('SectorsPage', () => {
  it('lists sectors with owner, purpose and unmet conditions', async () => {
    const platform = createPlatformMock();
    platform.getSectors.mockResolvedValue({
      items: [retail, commerceSummary],
      head: 'h',
    });
    renderPage(<SectorsPage />, { platform });

    expect(screen.getByLabelText('Loading the sectors')).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: 'sectors' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/commerce.*Example.*Checkout.*2 not met/);
    expect(second).toHaveTextContent(/retail.*Shops and stock.*All met/);
    expect(second).not.toHaveTextContent('Example');
    expect(
      within(first).getAllByRole('link', { name: 'commerce' })[0],
    ).toHaveAttribute('href', '/catalog/default/system/commerce');
  });

  it('offers the template of a new sector when there is none', async () => {
    const platform = createPlatformMock();
    platform.getSectors.mockResolvedValue({ items: [], head: '' });
    renderPage(<SectorsPage />, { platform });

    expect(await screen.findByText('No sectors yet')).toBeInTheDocument();
    for (const link of await screen.findAllByRole('link', {
      name: 'New sector',
    })) {
      expect(link).toHaveAttribute(
        'href',
        '/create/templates/default/new-sector',
      );
    }
  });

  it('says who may see it when the reader may not', async () => {
    const platform = createPlatformMock();
    platform.getSectors.mockRejectedValue(
      new NotAllowedError('You are not signed in'),
    );
    renderPage(<SectorsPage />, { platform });

    expect(
      await screen.findByText('You may not see the sectors'),
    ).toBeInTheDocument();
    expect(screen.getByText('You are not signed in')).toBeInTheDocument();
  });

  it('names the failure and tries again', async () => {
    const platform = createPlatformMock();
    platform.getSectors
      .mockRejectedValueOnce(new Error('The connection was reset'))
      .mockResolvedValue({ items: [retail], head: 'h' });
    renderPage(<SectorsPage />, { platform });

    expect(
      await screen.findByText('The connection was reset'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Shops and stock')).toBeInTheDocument();
  });

  it('takes its filters from the address', async () => {
    const platform = createPlatformMock();
    platform.getSectors.mockResolvedValue({
      items: [retail, commerceSummary],
      head: 'h',
    });
    renderPage(<SectorsPage />, {
      platform,
      address: '/?conditions=unmet',
    });

    expect(
      await screen.findByText('Checkout, carts and prices'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Shops and stock')).not.toBeInTheDocument();
  });

  it('follows a derivation without being asked', async () => {
    const platform = createPlatformMock();
    platform.getSectors
      .mockResolvedValueOnce({ items: [commerceSummary], head: 'h1' })
      .mockResolvedValue({
        items: [{ ...commerceSummary, unmet: 0 }],
        head: 'h2',
      });
    const signals = renderPage(<SectorsPage />, { platform });

    expect(await screen.findByText('2 not met')).toBeInTheDocument();
    signals.publish({ type: 'derived', head: 'h2', subjects: ['commerce'] });
    expect(await screen.findByText('All met')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByText('2 not met')).not.toBeInTheDocument(),
    );
  });

  it('offers no sector to whom the policy does not let create one', async () => {
    const platform = createPlatformMock();
    platform.getSectors.mockResolvedValue({ items: [], head: '' });
    renderPage(<SectorsPage />, {
      platform,
      denied: ['platform.sector.create'],
    });
    expect(await screen.findByText('No sectors yet')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'New sector' }),
    ).not.toBeInTheDocument();
  });
});
