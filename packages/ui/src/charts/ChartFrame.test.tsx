import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChartFrame } from './ChartFrame';
import { TimeChart } from './TimeChart';

const rows = [
  { month: '2026-09-01', share: 0.4 },
  { month: '2026-10-01', share: 0.5 },
];

function renderChart(given = rows) {
  render(
    <ChartFrame
      title="Are services coming onto the platform?"
      name="adoption by month"
      rows={given}
      columns={[
        { id: 'month', header: 'Month', value: row => row.month },
        { id: 'share', header: 'Share', value: row => row.share },
      ]}
      rowKey={row => row.month}
      empty="Nothing was recorded yet."
    >
      <TimeChart
        label="50% of services in October"
        times={given.map(({ month }) => month)}
        series={[
          {
            id: 'adoption',
            label: 'On the platform',
            look: 'line',
            values: given.map(({ share }) => share),
          },
          { id: 'target', label: 'Target', look: 'target', values: [0.3, 0.3] },
          {
            id: 'range',
            label: 'Expected range',
            look: 'range',
            low: [null, 0.5],
            high: [null, 0.6],
          },
        ]}
        unit="share"
        width={600}
      />
    </ChartFrame>,
  );
}

describe('ChartFrame', () => {
  it('draws, and says in words what it draws', () => {
    renderChart();
    const chart = screen.getByRole('img', {
      name: '50% of services in October',
    });
    expect(chart).toHaveTextContent('Oct 2026');
    expect(chart).toHaveTextContent('40%');
    for (const label of ['On the platform', 'Target', 'Expected range']) {
      expect(screen.getByText(label)).toBeInTheDocument();
    }
  });

  it('has a table behind it', async () => {
    renderChart();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'adoption by month' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says so when there is nothing to draw', () => {
    renderChart([]);
    expect(screen.getByText('Nothing was recorded yet.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });
});
