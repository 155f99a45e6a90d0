import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DECISION,
  HEAD,
  PATTERN,
  REQUEST,
  SINGLE,
} from '../../__testUtils__/fixtures';
import { renderHatches } from '../../__testUtils__/renderHatches';

function show(items: HatchPattern[], platform?: PlatformMock) {
  const insights = createInsightsMock();
  insights.getHatchPatterns.mockResolvedValue({ ...HEAD, items });
  renderHatches(insights, { address: '/patterns', platform });
}

const card = (name: string) => screen.findByRole('region', { name });

describe('PatternsPage', () => {
  it('tells who works around what and why, and what a feature would retire', async () => {
    show([PATTERN, SINGLE]);
    const pattern = within(await card('spec.nodeSelector'));
    expect(pattern.getByText('Several teams do it')).toBeInTheDocument();
    expect(pattern.getByText('retail/search-on-fast-disks')).toBeVisible();
    expect(
      pattern.getByRole('link', { name: 'web/newsletter' }),
    ).toBeInTheDocument();
    const reasons = pattern.getByRole('list', { name: 'Reasons' });
    expect(within(reasons).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(pattern.getByRole('button', { name: 'Show all 4' }));
    expect(within(reasons).getByText('An old one')).toBeInTheDocument();
    const single = within(await card('own-identity'));
    expect(single.queryByText('Several teams do it')).not.toBeInTheDocument();
    expect(
      single.getByRole('link', { name: 'Why it is there' }),
    ).toHaveAttribute('href', '/guardrails/own-identity');
  });

  it('opens the feature request that the pattern amounts to', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
    platform.draftRequest.mockResolvedValue({
      title: 'Let an intent say it',
      owner: 'group:default/platform',
      effect: {
        changes: [],
        digest: 'd',
        openness: { opened: [], closed: [] },
        conditions: [],
      },
    });
    show([PATTERN], platform);
    const pattern = within(await card('spec.nodeSelector'));
    await userEvent.click(
      await pattern.findByRole('button', { name: 'Ask for a feature' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Ask for a feature' }),
    ).toBeInTheDocument();
    expect(platform.draftRequest.mock.calls[0][0]).toMatchObject({
      kind: 'feature',
      subject: 'retail/search',
      object: 'Let an intent say what takes spec.nodeSelector now',
      pattern: 'field:spec.nodeSelector',
    });
  });

  it('shows what was decided about it', async () => {
    const platform = createPlatformMock();
    platform.getRequests.mockResolvedValue({ items: [REQUEST], totalItems: 1 });
    show([{ ...PATTERN, decision: DECISION }], platform);
    const pattern = within(await card('spec.nodeSelector'));
    expect(
      pattern.getByText('Decided: No, with an alternative'),
    ).toBeInTheDocument();
    expect(
      await pattern.findByRole('link', { name: '1 Mar 2026' }),
    ).toHaveAttribute('href', '/requests/r1');
  });

  it('says when nobody works around anything', async () => {
    show([]);
    expect(
      await screen.findByText('Nobody works around anything'),
    ).toBeInTheDocument();
  });
});
