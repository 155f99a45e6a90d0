import { InputError } from '@backstage/errors';
import { RequestView } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { requestView } from '../../__testUtils__/requests';
import { RequestsRouter } from '../RequestsPage';

const evidence = {
  teams: ['group:default/retail', 'group:default/web'],
  services: ['retail/search'],
  share: 0.0625,
  retires: ['retail/search-on-fast-disks'],
};

const feature = requestView({
  kind: 'feature',
  title: 'Name a class of disk (retail/search)',
  subject: 'retail/search',
  object: 'Name a class of disk',
  pattern: 'field:spec.nodeSelector',
  reason: 'The index needs fast disks',
  effect: {
    changes: [],
    digest: 'd1',
    openness: { opened: [], closed: [] },
    conditions: [],
  },
  weighing: {
    evidence,
    rules: [
      { id: 'teams', says: 'yes', text: '2 teams ask for it.' },
      { id: 'use', says: 'no', text: '1 of 16 services would use it.' },
    ],
  },
});

function show(...views: RequestView[]) {
  const platform = createPlatformMock();
  views.forEach(view => platform.getRequest.mockResolvedValueOnce(view));
  platform.getRequest.mockResolvedValue(views[views.length - 1]);
  renderPage(<RequestsRouter />, { platform, address: '/r1' });
  return platform;
}

const choose = (name: RegExp) =>
  userEvent.click(screen.getByRole('radio', { name }));
const publish = () =>
  screen.getByRole('button', { name: 'Publish the decision' });
const write = (label: RegExp, text: string) =>
  userEvent.type(screen.getByRole('textbox', { name: label }), text);

describe('deciding a feature', () => {
  it('shows what the product rules say, with the evidence', async () => {
    show(feature);
    const rules = await screen.findByRole('list', { name: 'Product rules' });
    expect(rules).toHaveTextContent(/Speaks for it\. 2 teams/);
    expect(rules).toHaveTextContent(/Speaks against it\. 1 of 16/);
    const weighed = screen.getByRole('region', {
      name: 'By the product rules',
    });
    expect(weighed).toHaveTextContent(/retail\/search-on-fast-disks/);
    expect(weighed).toHaveTextContent(/6%/);
    expect(screen.getByText('spec.nodeSelector')).toBeInTheDocument();
    // It is not granted or declined like access.
    expect(
      screen.queryByRole('button', { name: 'Grant' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Decline' }),
    ).not.toBeInTheDocument();
  });

  it('takes a no with an alternative only', async () => {
    const platform = show(feature);
    platform.declineRequest.mockResolvedValue(feature);
    await screen.findByText('The index needs fast disks');
    await choose(/^Yes: developers would have to know/);
    await choose(/^No, with an alternative/);
    await write(/Reason/, 'One team');
    expect(publish()).toBeDisabled();
    await write(/What to do instead/, 'The exception');
    await userEvent.click(publish());
    expect(platform.declineRequest).toHaveBeenCalledWith('r1', {
      reason: 'One team',
      feature: {
        outcome: 'no',
        leaksInfrastructure: true,
        alternative: 'The exception',
      },
    });
  });

  it('warns of a yes to what leaks infrastructure, and shows the decision', async () => {
    const decided = requestView({
      ...feature,
      state: 'granted',
      weighing: undefined,
      effect: undefined,
      decision: 'A class, not a node',
      feature: {
        outcome: 'yes',
        evidence: { ...evidence, leaksInfrastructure: false },
      },
    });
    const platform = show(feature, decided);
    platform.grantRequest.mockResolvedValue(decided);
    await screen.findByText('The index needs fast disks');
    await choose(/^Yes$/);
    await choose(/^Yes: developers would have to know/);
    expect(screen.getByRole('alert')).toHaveTextContent(/say no to what leaks/);
    await choose(/^No: developers would say what/);
    await write(/Reason/, 'A class');
    await userEvent.click(publish());
    expect(platform.grantRequest).toHaveBeenCalledWith('r1', {
      digest: 'd1',
      reason: 'A class',
      feature: { leaksInfrastructure: false },
    });
    const region = await screen.findByRole('region', { name: 'Yes' });
    expect(region).toHaveTextContent('A class, not a node');
    expect(
      within(region).getByText('No: developers say what they need'),
    ).toBeInTheDocument();
  });

  it('shows what was put off as that, and not as declined', async () => {
    const settled = {
      allowed: false as const,
      why: 'user:default/pat put off this request.',
    };
    show({
      ...feature,
      may: { grant: settled, decline: settled, withdraw: settled },
      state: 'declined',
      decidedAt: '2026-11-20T10:00:00.000Z',
      decidedBy: 'user:default/pat',
      decision: 'After the move',
      feature: {
        outcome: 'later',
        evidence: {
          teams: [],
          services: [],
          share: 0,
          retires: [],
          leaksInfrastructure: false,
        },
      },
    });
    const region = await screen.findByRole('region', { name: 'Later' });
    expect(region).toHaveTextContent('After the move');
    expect(screen.getAllByText('Later')).toHaveLength(2);
    expect(screen.queryByText('Declined')).not.toBeInTheDocument();
  });

  it('keeps what was typed when it does not work', async () => {
    const platform = show(feature);
    platform.declineRequest.mockRejectedValue(new InputError('Say more.'));
    await screen.findByText('The index needs fast disks');
    await choose(/^No: developers/);
    await choose(/^Later/);
    await write(/Reason/, 'After the move');
    await userEvent.click(publish());
    expect(await screen.findByRole('alert')).toHaveTextContent(/Say more/);
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'After the move',
    );
  });

  it('offers no decision to others', async () => {
    const why = 'group:default/platform decides this request.';
    show({
      ...feature,
      may: {
        grant: { allowed: false, why },
        decline: { allowed: false, why },
        withdraw: { allowed: true },
      },
    });
    await screen.findByRole('list', { name: 'Product rules' });
    expect(
      screen.queryByRole('region', { name: 'Decide' }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeEnabled();
  });
});
