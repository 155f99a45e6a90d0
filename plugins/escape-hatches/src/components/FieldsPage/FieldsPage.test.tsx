import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { screen, within } from '@testing-library/react';
import { field, figure, HEAD } from '../../__testUtils__/fixtures';
import { renderHatches } from '../../__testUtils__/renderHatches';

function show(query = '') {
  const insights = createInsightsMock();
  insights.getFields.mockResolvedValue({
    ...HEAD,
    versions: [
      { kind: 'Service', version: 'ridgeway.dev/v1', documents: 14 },
      { kind: 'Service', version: 'ridgeway.dev/v1beta1', documents: 6 },
    ],
    snapshots: ['2026-09-30', '2026-06-30'],
    rows: [
      field('spec.lifecycle', { before: 0.1 }),
      field('spec.telemetry', {
        use: figure(0.15, 'share'),
        band: 'watch',
        before: 0.15,
      }),
      field('spec.containers', {
        use: figure(1, 'share'),
        required: true,
        band: 'keep',
      }),
    ],
  });
  renderHatches(insights, { address: `/fields${query}` });
  return insights;
}

const rows = async () =>
  within(await screen.findByRole('table', { name: 'fields' }))
    .getAllByRole('row')
    .slice(1);

describe('FieldsPage', () => {
  it('lists fields, least used first, with their band', async () => {
    show('?band=all');
    const [first, second, third] = await rows();
    expect(first).toHaveTextContent(/spec\.lifecycle.*Service v1.*5%.*Remove/);
    expect(second).toHaveTextContent(/spec\.telemetry.*15%.*Watch/);
    expect(third).toHaveTextContent(/spec\.containers required.*100%.*Keep/);
    expect(
      screen.getByRole('group', { name: 'Remove list' }),
    ).toHaveTextContent(/1below 10%/);
  });

  it('asks for the kind, version and quarter of the address', async () => {
    const insights = show(
      '?kind=Service&version=ridgeway.dev/v1&compare=2026-09-30&band=all',
    );
    const [first, second, third] = await rows();
    expect(insights.getFields.mock.calls[0][0]).toEqual({
      period: '90d',
      kind: 'Service',
      version: 'ridgeway.dev/v1',
      compare: '2026-09-30',
    });
    expect(first).toHaveTextContent(/5 points down/);
    expect(second).toHaveTextContent(/As before/);
    expect(third).toHaveTextContent(/Not there then/);
  });

  it('shows the lists until the reader wants more', async () => {
    show();
    expect(
      (await rows()).map(row => row.querySelector('code')?.textContent),
    ).toEqual(['spec.lifecycle', 'spec.telemetry']);
  });

  it('narrows to a band of the address', async () => {
    show('?band=watch');
    const shown = await rows();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toHaveTextContent('spec.telemetry');
  });
});
