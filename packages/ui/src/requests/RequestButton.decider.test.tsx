import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DRAFT,
  open,
  OPENED,
  renderButton,
  view,
} from './__testUtils__/requestButton';

describe('RequestButton for whoever decides', () => {
  const groups = ['group:default/payments'];

  it('opens and grants what was shown, asked for or not', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({ items: [OPENED], totalItems: 1 });
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(
      view({ effect: { ...DRAFT.effect, digest: 'd2' } }),
    );
    platform.grantRequest.mockResolvedValue(view({ state: 'granted' }));
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    await userEvent.click(dialog.getByRole('button', { name: 'Grant access' }));
    expect(await dialog.findByText('Granted')).toBeInTheDocument();
    expect(platform.grantRequest).toHaveBeenCalledWith('r1', { digest: 'd2' });
  });

  it('grants nothing that opens more than was shown', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue(DRAFT);
    platform.openRequest.mockResolvedValue(
      view({
        effect: { ...DRAFT.effect, openness: { opened: [], closed: [] } },
      }),
    );
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    await dialog.findByText(DRAFT.title);
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    await userEvent.click(dialog.getByRole('button', { name: 'Grant access' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /It is asked for, but not granted: What granting opens has changed/,
    );
    expect(
      dialog.getByRole('link', { name: 'Go to the request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });

  it('does not grant what is blocked', async () => {
    const platform = createPlatformMock();
    platform.draftRequest.mockResolvedValue({
      ...DRAFT,
      effect: { ...DRAFT.effect, blocked: 'There is no commerce/checkout.' },
    });
    renderButton(platform, { groups });
    const dialog = within(await open('Grant access'));
    expect(
      await dialog.findByText(
        'It cannot be granted as things stand: There is no commerce/checkout.',
      ),
    ).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Agreed');
    expect(dialog.getByRole('button', { name: 'Grant access' })).toBeDisabled();
  });

  it('only asks for a feature: it is weighed before it is decided', async () => {
    const platform = createPlatformMock();
    const request = {
      kind: 'feature',
      subject: 'commerce',
      object: 'Disks',
      pattern: 'field:spec.nodeSelector',
    } as const;
    platform.draftRequest.mockResolvedValue({
      ...DRAFT,
      weighing: {
        evidence: { teams: [], services: [], share: 0, retires: [] },
        rules: [{ id: 'teams', says: 'no', text: 'One team asks for it.' }],
      },
    });
    platform.openRequest.mockResolvedValue(view({ ...request }));
    renderButton(platform, { groups, requests: [request] });
    const dialog = within(await open('Ask for a feature'));
    expect(await dialog.findByText(/One team asks for it/)).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText(/Why it is needed/), 'Needed');
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(
      await dialog.findByText('Your request was sent'),
    ).toBeInTheDocument();
    expect(platform.openRequest).toHaveBeenCalledWith({
      ...request,
      reason: 'Needed',
    });
    expect(platform.grantRequest).not.toHaveBeenCalled();
  });
});
