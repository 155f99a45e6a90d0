import { useEffect, useState } from 'react';

/** Pause after the last keystroke, in milliseconds. */
const PAUSE = 250;

/** A value that is being typed, once it rests. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
