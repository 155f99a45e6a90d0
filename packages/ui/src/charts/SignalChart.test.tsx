import { render, screen } from '@testing-library/react';
import { SignalChart, SignalChartProps } from './SignalChart';

const at = (minute: number) =>
  `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;

function renderSignal(change: Partial<SignalChartProps> = {}) {
  return render(
    <SignalChart
      label="p99 of 240 ms over the last hour"
      from={at(0)}
      to={at(59)}
      unit="seconds"
      series={[
        {
          id: 'p50',
          label: 'p50',
          points: [
            { at: at(10), value: 0.02 },
            { at: at(20), value: null },
            { at: at(30), value: 0.04 },
          ],
        },
        {
          id: 'p99',
          label: 'p99',
          points: [
            { at: at(10), value: 0.2 },
            { at: at(20), value: 0.24 },
          ],
        },
      ]}
      width={600}
      {...change}
    />,
  );
}

describe('SignalChart', () => {
  it('says in words what it draws, and names its lines and what is promised', () => {
    renderSignal({ limit: { label: 'Promised: 300 ms', value: 0.3 } });
    const chart = screen.getByRole('img', {
      name: 'p99 of 240 ms over the last hour',
    });
    expect(chart).toHaveTextContent('200 ms');
    expect(
      screen.getAllByRole('listitem').map(entry => entry.textContent),
    ).toEqual(['p50', 'p99', 'Promised: 300 ms']);
  });

  it('numbers what happened, and shades the time of an alert', () => {
    const { container } = renderSignal({
      markers: [
        { at: at(5), kind: 'intent', title: 'Replicas 2 to 3' },
        { at: at(20), until: at(40), kind: 'alert', title: 'Burns' },
      ],
    });
    expect(screen.getByText('1')).toBeInTheDocument();
    expect(screen.getByText('2')).toBeInTheDocument();
    const shade = container.querySelectorAll('rect[fill-opacity="0.12"]');
    expect(shade).toHaveLength(1);
    expect(Number(shade[0].getAttribute('width'))).toBeGreaterThan(100);
  });

  it.each([
    ['nothing but zeros', [{ at: at(10), value: 0 }]],
    ['nothing but gaps', [{ at: at(10), value: null }]],
    ['nothing', []],
  ])('draws its axes with %s', (_name, points) => {
    renderSignal({ series: [{ id: 'a', label: 'a', points }] });
    expect(screen.getByRole('img')).toHaveTextContent('0 s');
  });
});
