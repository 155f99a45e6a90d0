import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { MigrationView } from '@ridgeway/plugin-platform-common';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { platformApiRef } from '@ridgeway/ui';
import { act, renderHook, waitFor } from '@testing-library/react';
import { CANDIDATE, MIGRATION } from '../../__testUtils__/fixtures';
import { useBulkMigration } from './useBulkMigration';

describe('useBulkMigration', () => {
  it('keeps what was accepted last when an earlier look comes back later', async () => {
    const platform = createPlatformMock();
    const looks: Array<(view: MigrationView) => void> = [];
    platform.getMigration.mockImplementation(({ accept }) =>
      accept?.length
        ? new Promise(resolve => looks.push(resolve))
        : Promise.resolve(MIGRATION),
    );
    const { result } = renderHook(
      () => useBulkMigration([CANDIDATE], () => {}),
      {
        wrapper: ({ children }) => (
          <TestApiProvider apis={[[platformApiRef, platform]]}>
            {children}
          </TestApiProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.items[0].state).toBe('ready'));
    act(() => {
      result.current.accept('web/blog', 'wildcard', true);
    });
    act(() => {
      result.current.accept('web/blog', 'selector', true);
    });
    await act(async () => looks[1](MIGRATION));
    await act(async () => looks[0](MIGRATION));
    expect(result.current.items).toMatchObject([
      { state: 'ready', accept: ['wildcard', 'selector'] },
    ]);
  });
});
