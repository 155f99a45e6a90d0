import { useUrlParams } from '@ridgeway/ui';
import { useEffect, useState } from 'react';

/** A place in a text; lines and columns count from 1. */
export interface Place {
  line: number;
  column?: number;
}

const number = (text: string | undefined) => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

async function placeOfPath(
  text: string,
  file: string,
  path: string,
): Promise<Place | undefined> {
  // The parser is loaded only when an address names a field.
  const { parseDocument, parsePath } = await import('@ridgeway/intent');
  const { located } = parseDocument(text, { file });
  const segments = parsePath(path);
  return segments && located?.locate(segments);
}

/**
 * The place that the page's address names: `?line=12&column=5`, or a field of the intent as
 * `?path=spec.replicas`.
 */
export function usePlace(text: string, file: string): Place | undefined {
  const [getParam] = useUrlParams();
  const line = number(getParam('line'));
  const column = number(getParam('column'));
  const path = getParam('path');
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    if (line !== undefined) {
      setPlace({ line, column });
      return undefined;
    }
    if (!path) {
      setPlace(undefined);
      return undefined;
    }
    let current = true;
    placeOfPath(text, file, path).then(
      found => current && setPlace(found),
      () => current && setPlace(undefined),
    );
    return () => {
      current = false;
    };
  }, [line, column, path, text, file]);

  return place;
}
