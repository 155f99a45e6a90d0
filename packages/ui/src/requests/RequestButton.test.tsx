import { NotFoundError } from '@backstage/errors';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DRAFT,
  open,
  OPENED,
  renderButton,
  SECRET,
  view,
} from './__testUtils__/requestButton';
import { dayAhead } from './exceptionDays';
import { PrefilledRequest } from './PrefilledRequest';

describe('RequestButton', () => {
  it('shows who decides and what would change, and sends it with a reason', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(view({}));
    renderButton(platform);
    const dialog = within(await open('Request access'));

    expect(await dialog.findByText(DRAFT.title)).toBeInTheDocument();
    expect(await dialog.findByRole('link', { name: 'lee' })).toHaveAttribute(
      'href',
      '/catalog/default/user/lee',
    );
    expect(
      dialog.getByRole('region', { name: 'Gets more open' }),
    ).toHaveTextContent(/reads payments\/stripe-key.*secrets/);
    expect(
      dialog.getByText(
        'PolicyAuthorized of commerce/checkout in production would be met',
      ),
    ).toBeInTheDocument();
    expect(
      await dialog.findByRole('region', {
        name: 'Text of sectors/payments/policies/checkout.cedar',
      }),
    ).toHaveTextContent('permit(…);');

    const send = dialog.getByRole('button', { name: 'Send request' });
    expect(send).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/Why it is needed/),
      ' It charges cards ',
    );
    await userEvent.click(send);
    expect(await dialog.findByText('Your request was sent')).toBeVisible();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...SECRET,
      reason: 'It charges cards',
    });
    expect(dialog.getByRole('link', { name: DRAFT.title })).toHaveAttribute(
      'href',
      '/requests/r1',
    );
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });

  it('keeps what was typed when sending fails, and says why', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockRejectedValue(new Error('Your session has ended'));
    renderButton(platform);
    const dialog = within(await open('Request access'));
    await dialog.findByText(DRAFT.title);
    const reason = dialog.getByLabelText(/Why it is needed/);
    await userEvent.type(reason, 'It charges cards');
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing was sent: Your session has ended',
    );
    expect(reason).toHaveValue('It charges cards');
  });

  it('says why something cannot be asked for, and tries again', async () => {
    const platform = createPlatformMock();
    platform.draftRequest
      .mockRejectedValueOnce(new NotFoundError('There is no such secret.'))
      .mockResolvedValue(DRAFT);
    renderButton(platform);
    const dialog = within(await open('Request access'));
    expect(
      await dialog.findByText(/There is no such secret/),
    ).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Send request' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText(DRAFT.title)).toBeInTheDocument();
  });

  it('joins what is asked for already', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue({ ...DRAFT, existing: OPENED });
    platform.openRequest.mockResolvedValue(view({ comments: 1 }));
    renderButton(platform);
    const dialog = within(await open('Request access'));
    expect(
      await dialog.findByRole('link', { name: 'go to the request' }),
    ).toHaveAttribute('href', '/requests/r1');
    await userEvent.type(dialog.getByLabelText(/Your reason/), 'Me too');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add your reason' }),
    );
    expect(
      await dialog.findByText('Your reason was added'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...SECRET,
      reason: 'Me too',
    });
  });

  it('asks once for all that is denied to a service', async () => {
    const platform = createPlatformMock();
    const other = { ...SECRET, object: 'payments/other' };
    platform.getRequests.mockResolvedValue({ items: [OPENED], totalItems: 1 });
    renderButton(platform, { requests: [SECRET, other] });
    expect(
      await screen.findByRole('link', { name: 'see the open request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      screen.getAllByRole('button', { name: 'Request access' }),
    ).toHaveLength(1);
    expect(platform.getRequests).toHaveBeenCalledTimes(1);
  });

  it('links to what is asked for already instead of asking again', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({
      items: [{ ...OPENED, id: 'r0', object: 'payments/other' }, OPENED],
      totalItems: 2,
    });
    renderButton(platform);
    expect(
      await screen.findByRole('link', { name: 'see the open request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      screen.queryByRole('button', { name: 'Request access' }),
    ).not.toBeInTheDocument();
  });

  it('asks for an exception until a day that is possible', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(view({ kind: 'exception' }));
    const request: PrefilledRequest = {
      kind: 'exception',
      subject: 'commerce/checkout',
      object: 'hostNetwork',
    };
    renderButton(platform, { requests: [request] });
    const dialog = within(await open('Ask for an exception'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Vendor');
    const until = dialog.getByLabelText(/Until/);
    expect(until).toHaveValue(dayAhead(90));
    await userEvent.clear(until);
    await userEvent.type(until, dayAhead(181));
    expect(dialog.getByText(/^A day between/)).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Send request' })).toBeDisabled();
    await userEvent.clear(until);
    await userEvent.type(until, dayAhead(30));
    await dialog.findByText(DRAFT.title);
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(
      await dialog.findByText('Your request was sent'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...request,
      expires: dayAhead(30),
      reason: 'Vendor',
    });
  });
});
