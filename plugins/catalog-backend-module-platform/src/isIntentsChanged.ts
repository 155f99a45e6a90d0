import { IntentsChangedEvent } from '@ridgeway/plugin-platform-common';

/** Whether the payload of an event is what its topic promises. */
export function isIntentsChanged(
  payload: unknown,
): payload is IntentsChangedEvent {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'before' in payload &&
    typeof payload.before === 'string' &&
    'after' in payload &&
    typeof payload.after === 'string' &&
    'paths' in payload &&
    Array.isArray(payload.paths) &&
    payload.paths.every(path => typeof path === 'string')
  );
}
