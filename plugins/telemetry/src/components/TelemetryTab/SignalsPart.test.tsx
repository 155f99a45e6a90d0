import { createTelemetryMock } from '@ridgeway/plugin-telemetry-common/testUtils';
import { screen } from '@testing-library/react';
import { checkoutEntity, signal, signals } from '../../__testUtils__/fixtures';
import { renderTelemetry } from '../../__testUtils__/renderTelemetry';
import { SignalsPart } from './SignalsPart';

const nothing = {
  ...signals,
  markers: [],
  rate: signal('per-second', []),
  errors: signal('share', []),
  latency: {
    p50: signal('seconds', []),
    p95: signal('seconds', []),
    p99: signal('seconds', []),
  },
  saturation: { cpu: signal('share', []), memory: signal('share', []) },
};

describe('golden signals of which there are none', () => {
  it('were not measured where a source was asked', async () => {
    renderTelemetry(
      <SignalsPart signals={nothing} objectives={[]} />,
      createTelemetryMock(),
      { entity: checkoutEntity },
    );
    expect(
      await screen.findByRole('region', { name: 'Golden signals' }),
    ).toHaveTextContent('Requests–Nothing measured in this window');
    expect(
      screen.getAllByText(/^Nothing was measured in this window\./),
    ).toHaveLength(4);
  });

  it.each(['SourceDown', 'SourceSlow'] as const)(
    'are not known after %s',
    async reason => {
      const findings = [
        {
          ...{ reason, level: 'error' as const },
          ...{ message: 'Prometheus gave no answer.', steps: [] },
        },
      ];
      renderTelemetry(
        <SignalsPart signals={{ ...nothing, findings }} objectives={[]} />,
        createTelemetryMock(),
        { entity: checkoutEntity },
      );
      expect(
        await screen.findByRole('region', { name: 'Golden signals' }),
      ).toHaveTextContent('Requests–Not known');
      expect(
        screen.getAllByText('What was measured in this window is not known.'),
      ).toHaveLength(4);
      expect(screen.queryByText(/Nothing/)).not.toBeInTheDocument();
    },
  );
});
