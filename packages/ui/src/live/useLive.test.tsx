import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { PLATFORM_SIGNAL_CHANNEL } from '@ridgeway/plugin-platform-common';
import { ReactNode } from 'react';
import { LiveOptions, useLive } from './useLive';

function pending<T>() {
  const calls: Array<{
    resolve: (value: T) => void;
    reject: (error: Error) => void;
    signal: AbortSignal;
  }> = [];
  const load = (signal: AbortSignal) =>
    new Promise<T>((resolve, reject) => {
      calls.push({ resolve, reject, signal });
    });
  return { calls, load };
}

function setUp<T>(
  load: (signal: AbortSignal) => Promise<T>,
  options?: LiveOptions,
) {
  const subscribe = jest.fn();
  const unsubscribe = jest.fn();
  subscribe.mockReturnValue({ unsubscribe });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[[signalApiRef, { subscribe }]]}>
      {children}
    </TestApiProvider>
  );
  const hook = renderHook(() => useLive(load, options), { wrapper });
  const derive = () =>
    act(() => subscribe.mock.calls[0][1]({ type: 'derived', subjects: [] }));
  const seeClusters = () =>
    act(() => subscribe.mock.calls[0][1]({ type: 'live', subjects: [] }));
  return { ...hook, subscribe, unsubscribe, derive, seeClusters };
}

describe('useLive', () => {
  it('loads, and again when something was derived', async () => {
    const { calls, load } = pending<string>();
    const { result, derive, subscribe } = setUp(load);
    expect(result.current.state).toBe('loading');
    expect(subscribe.mock.calls[0][0]).toBe(PLATFORM_SIGNAL_CHANNEL);

    await act(async () => calls[0].resolve('red'));
    expect(result.current).toMatchObject({ state: 'ready', value: 'red' });

    derive();
    expect(result.current).toMatchObject({ state: 'ready', value: 'red' });
    await act(async () => calls[1].resolve('green'));
    expect(result.current).toMatchObject({ value: 'green' });
  });

  it('never lets an older answer replace a newer one', async () => {
    const { calls, load } = pending<string>();
    const { result, derive } = setUp(load);
    await act(async () => calls[0].resolve('first'));
    derive();
    derive();
    await act(async () => calls[2].resolve('newest'));
    await act(async () => calls[1].resolve('older'));
    expect(result.current).toMatchObject({ value: 'newest' });
    expect(calls[1].signal.aborted).toBe(true);
  });

  it('keeps the last value when a refresh fails, and recovers', async () => {
    const { calls, load } = pending<string>();
    const { result, derive } = setUp(load);
    await act(async () => calls[0].resolve('known'));
    derive();
    await act(async () => calls[1].reject(new Error('gone')));
    expect(result.current).toMatchObject({
      state: 'ready',
      value: 'known',
      staleBecause: { message: 'gone' },
    });
    act(() => result.current.refresh());
    await act(async () => calls[2].resolve('known again'));
    expect(result.current).not.toHaveProperty('staleBecause');
  });

  it('refreshes when the reader comes back to the tab', async () => {
    const { calls, load } = pending<string>();
    setUp(load);
    await act(async () => calls[0].resolve('a'));
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await waitFor(() => expect(calls).toHaveLength(2));
  });

  it.each([
    [undefined, 1],
    [{ showsClusters: true }, 2],
  ])('with %p, loads %d times when clusters differ', async (options, times) => {
    const { calls, load } = pending<string>();
    const { seeClusters } = setUp(load, options);
    await act(async () => calls[0].resolve('a'));
    seeClusters();
    expect(calls).toHaveLength(times);
  });

  it('stops listening when the page is left', async () => {
    const { calls, load } = pending<string>();
    const { unmount, unsubscribe } = setUp(load);
    unmount();
    expect(unsubscribe).toHaveBeenCalled();
    expect(calls[0].signal.aborted).toBe(true);
  });
});
