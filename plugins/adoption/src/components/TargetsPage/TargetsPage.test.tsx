import { PreviewResult } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createInsights } from '../../__testUtils__/fixtures';
import { renderAdoption } from '../../__testUtils__/renderAdoption';

const TEXT = `apiVersion: ridgeway.dev/v1
kind: Platform
metadata: { name: test }
spec:
  release: '2026.11'
  trustDomain: test.example
  clusters: {}
  # Agreed with the board.
  targets:
    adoption: { 6m: 0.3, 12m: 0.6 }
`;

const FINE: PreviewResult = {
  diagnostics: [],
  resources: [],
  conditions: [],
  agreements: [],
  affected: [],
  openness: { opened: [], closed: [] },
};

function createPlatform(mayChange: boolean) {
  const platform = createPlatformMock();
  platform.getSettings.mockResolvedValue({
    path: 'platform/platform.yaml',
    text: TEXT,
    head: 'abc',
    owner: 'group:default/platform',
    mayChange,
  });
  platform.preview.mockResolvedValue(FINE);
  platform.change.mockResolvedValue({ state: 'committed' });
  return platform;
}

const show = (platform = createPlatform(true)) =>
  renderAdoption(createInsights(), { address: '/adoption/targets', platform });

async function openForm() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Set targets' }),
  );
  return screen.findByRole('dialog', { name: 'Set the targets of adoption' });
}

describe('TargetsPage', () => {
  it('says what is reached, what is missed, and where it leads', async () => {
    show();
    const table = await screen.findByRole('table', { name: 'targets' });
    expect(
      within(table).getByRole('row', { name: /^12 months/ }),
    ).toHaveTextContent('Missed');
    const next = within(table).getByRole('row', { name: /^24 months/ });
    expect(next).toHaveTextContent('Ahead of us');
    expect(next).toHaveTextContent('1 Aug 2027');
  });

  it('names what is in the way, most services first, and leads to them', async () => {
    show();
    const list = await screen.findByRole('region', {
      name: 'What keeps us from it?',
    });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'Nobody owns services that run elsewhere12 services',
      'payments runs services elsewhere4 services',
      'Nobody has changed these for half a year3 services',
      'SecretAccessDenied is not met2 services',
    ]);
    expect(within(items[1]).getByRole('link')).toHaveAttribute(
      'href',
      '/adoption/services?teams=group%3Adefault%2Fpayments&state=off-platform',
    );
  });

  it('commits the targets after showing the change, and nothing else of the document', async () => {
    const platform = createPlatform(true);
    show(platform);
    const dialog = await openForm();
    const year = within(dialog).getByLabelText('At 12 months');
    await userEvent.clear(year);
    await userEvent.type(year, '65');
    await userEvent.type(within(dialog).getByLabelText('At 24 months'), '90');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'See the change' }),
    );
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Commit' }),
    );
    await waitFor(() => expect(platform.change).toHaveBeenCalledTimes(1));
    const [{ documents, base }] = platform.change.mock.calls[0];
    expect(base).toBe('abc');
    expect(documents[0].text).toBe(
      TEXT.replace('{ 6m: 0.3, 12m: 0.6 }', '{ 6m: 0.3, 12m: 0.65, 24m: 0.9 }'),
    );
  });

  it('does not commit what is no percentage', async () => {
    show();
    const dialog = await openForm();
    const year = within(dialog).getByLabelText('At 12 months');
    await userEvent.clear(year);
    await userEvent.type(year, '650');
    expect(
      within(dialog).getByText(/A number from 0 to 100/),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'See the change' }),
    ).toBeDisabled();
  });

  it('keeps the form, and says why, when it is not committed', async () => {
    const platform = createPlatform(true);
    platform.change.mockRejectedValue(new Error('somebody was faster'));
    show(platform);
    const dialog = await openForm();
    await userEvent.type(within(dialog).getByLabelText('At 24 months'), '90');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'See the change' }),
    );
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Commit' }),
    );
    expect(
      await within(dialog).findByText(/somebody was faster/),
    ).toBeInTheDocument();
  });

  it('offers it only to those who may', async () => {
    const platform = createPlatform(false);
    show(platform);
    await screen.findByRole('table', { name: 'targets' });
    await waitFor(() => expect(platform.getSettings).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: 'Set targets' })).toBeNull();
  });
});
