import { RefObject, useEffect, useState } from 'react';
import { Size } from './geometry';

/** Width and height of an element, kept up to date; zero until it is on the page. */
export function useSize(ref: RefObject<Element>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize(before =>
        before.width === width && before.height === height
          ? before
          : { width, height },
      );
    };
    measure();
    // jsdom has none.
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
