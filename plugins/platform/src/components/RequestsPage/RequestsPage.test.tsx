import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { requestSummary, requestView } from '../../__testUtils__/requests';
import { RequestsPage } from './RequestsPage';

const cart = requestSummary({
  id: 'r2',
  title: 'commerce/cart asks to read payments/stripe-key',
});
const hostNetwork = requestSummary({
  id: 'r3',
  kind: 'exception',
  title: 'payments/ledger asks for an exception',
  safe: false,
});

function createPlatform(items = [requestSummary(), cart, hostNetwork]) {
  const platform = createPlatformMock();
  platform.getRequests.mockResolvedValue({ items, totalItems: items.length });
  platform.getOffer.mockResolvedValue({
    clusters: [],
    managedTypes: [],
    images: [],
    sectors: [
      {
        name: 'commerce',
        owner: 'group:default/commerce',
        managed: [],
        egress: [],
        domains: [],
        environments: [],
      },
    ],
    services: [
      { ref: 'commerce/checkout', ports: [], owner: 'group:default/commerce' },
    ],
    secrets: [],
  });
  return platform;
}

const asked = (platform: PlatformMock) =>
  platform.getRequests.mock.calls[
    platform.getRequests.mock.calls.length - 1
  ][0];

describe('RequestsPage', () => {
  it('starts with what the reader decides', async () => {
    const platform = createPlatform();
    renderPage(<RequestsPage />, { platform });
    const table = await screen.findByRole('table', { name: 'requests' });
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/commerce\/checkout asks.*Secret.*Open/);
    expect(
      within(first).getByRole('link', { name: requestSummary().title }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(asked(platform)).toMatchObject({ scope: 'deciding' });
    expect(screen.queryByLabelText('State')).not.toBeInTheDocument();
  });

  it('takes its filters from the address, and keeps them there', async () => {
    const platform = createPlatform();
    renderPage(<RequestsPage />, {
      platform,
      address:
        '/?scope=all&kind=secret&state=granted&concerns=commerce&search=key',
    });
    await screen.findByRole('table', { name: 'requests' });
    expect(asked(platform)).toEqual({
      scope: 'all',
      kind: 'secret',
      state: 'granted',
      concerns: 'commerce',
      search: 'key',
      limit: 25,
      cursor: undefined,
    });
    await userEvent.click(screen.getByRole('tab', { name: 'Mine' }));
    await waitFor(() =>
      expect(asked(platform)).toMatchObject({ scope: 'mine', kind: 'secret' }),
    );
  });

  it('asks for what is searched once it rests', async () => {
    const platform = createPlatform();
    renderPage(<RequestsPage />, { platform });
    await screen.findByRole('table', { name: 'requests' });
    // Without a pause in between, however slow the machine is.
    for (const value of ['s', 'st', 'str', 'stri', 'strip', 'stripe']) {
      fireEvent.change(screen.getByLabelText('Search requests'), {
        target: { value },
      });
    }
    await waitFor(() =>
      expect(asked(platform)).toMatchObject({ search: 'stripe' }),
    );
    const searches = platform.getRequests.mock.calls.map(
      ([filter]) => filter?.search,
    );
    expect(new Set(searches.filter(Boolean))).toEqual(new Set(['stripe']));
  });

  it.each([
    ['deciding', 'Nothing waits for your decision'],
    ['mine', 'You have not asked for anything yet'],
    ['sector', 'No request concerns your sectors'],
    ['all', 'Nobody has asked for anything yet'],
  ])('teaches what arrives in %s', async (scope, title) => {
    renderPage(<RequestsPage />, {
      platform: createPlatform([]),
      address: `/?scope=${scope}`,
    });
    expect(await screen.findByText(title)).toBeInTheDocument();
  });

  it('says who may see it when the reader may not', async () => {
    const platform = createPlatform();
    platform.getRequests.mockRejectedValue(
      new NotAllowedError('You are not signed in'),
    );
    renderPage(<RequestsPage />, { platform });
    expect(
      await screen.findByText('You may not see the requests'),
    ).toBeInTheDocument();
  });

  it('follows what others do', async () => {
    const platform = createPlatform();
    const signals = renderPage(<RequestsPage />, { platform });
    await screen.findByText(cart.title);
    platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
    signals.publish({ type: 'requests' });
    expect(
      await screen.findByText('Nothing waits for your decision'),
    ).toBeInTheDocument();
  });

  it('grants several, one by one, and says what became of each', async () => {
    const platform = createPlatform();
    platform.getRequest.mockImplementation(async id => {
      const { title } = id === 'r2' ? cart : requestSummary();
      return requestView({ id, title });
    });
    platform.grantRequest.mockImplementation(async id => {
      if (id === 'r1') {
        throw new ConflictError('Ivy Novak granted it already.');
      }
      return requestView({ id, state: 'granted' });
    });
    renderPage(<RequestsPage />, { platform });
    await screen.findByRole('table', { name: 'requests' });
    expect(
      screen.getByRole('checkbox', { name: `Select: ${hostNetwork.title}` }),
    ).toBeDisabled();
    for (const { title } of [requestSummary(), cart]) {
      await userEvent.click(
        screen.getByRole('checkbox', { name: `Select: ${title}` }),
      );
    }
    await userEvent.click(
      screen.getByRole('button', { name: 'Grant selected' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Grant 2 requests' }),
    );
    const opened = await dialog.findByRole('region', {
      name: 'Gets more open',
    });
    expect(within(opened).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(dialog.getByRole('button', { name: 'Grant 2' }));
    expect(await screen.findByText('1 of 2 granted')).toBeInTheDocument();
    expect(
      dialog.getByText('Not granted: Ivy Novak granted it already.'),
    ).toBeInTheDocument();
    expect(dialog.getByText('Granted')).toBeInTheDocument();
    expect(platform.grantRequest).toHaveBeenCalledWith('r2', { digest: 'd1' });
  });

  it('leaves out what cannot be granted any more', async () => {
    const platform = createPlatform([requestSummary(), cart]);
    platform.getRequest.mockImplementation(async id =>
      id === 'r2'
        ? requestView({
            id,
            may: {
              grant: { allowed: false, why: 'You have left payments.' },
              decline: { allowed: false, why: 'You have left payments.' },
              withdraw: { allowed: false, why: 'No.' },
            },
          })
        : requestView({ id }),
    );
    renderPage(<RequestsPage />, { platform });
    await screen.findByRole('table', { name: 'requests' });
    for (const box of screen.getAllByRole('checkbox')) {
      await userEvent.click(box);
    }
    await userEvent.click(
      screen.getByRole('button', { name: 'Grant selected' }),
    );
    expect(
      await screen.findByText('Left out: You have left payments.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Grant 1' })).toBeEnabled();
  });

  it('opens a request for support from here', async () => {
    const platform = createPlatform([]);
    platform.draftRequest.mockResolvedValue({
      title: 'Support for commerce/checkout: No certificate',
      owner: 'group:default/platform',
      effect: {
        changes: [],
        digest: '',
        openness: { opened: [], closed: [] },
        conditions: [],
      },
    });
    platform.openRequest.mockResolvedValue(requestView({ kind: 'support' }));
    renderPage(<RequestsPage />, { platform });
    await userEvent.click(
      await screen.findByRole('button', { name: 'New request' }),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: /^Support/ }));
    await userEvent.type(screen.getByLabelText(/What it is for/), 'checkout');
    await userEvent.click(
      await screen.findByRole('option', { name: 'commerce/checkout' }),
    );
    await userEvent.type(screen.getByLabelText(/^Title/), 'No certificate');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('Support for commerce/checkout: No certificate');
    await userEvent.type(
      screen.getByLabelText(/Why it is needed/),
      'Browsers warn',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send request' }));
    expect(
      await screen.findByText('Your request was sent'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      kind: 'support',
      subject: 'commerce/checkout',
      object: 'No certificate',
      priority: 'P2',
      reason: 'Browsers warn',
    });
  });
});
