import { select } from 'd3-selection';
import {
  zoom,
  ZoomBehavior,
  zoomIdentity,
  zoomTransform,
  ZoomTransform,
} from 'd3-zoom';
import { RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { Box, centerOf, Size } from './geometry';

/** The part of a drawing that is in sight, and how to move it. */
export interface PanZoom {
  transform: ZoomTransform;
  zoomIn: () => void;
  zoomOut: () => void;
  /** Shows everything. */
  fit: () => void;
  /** Brings a part into sight, if it is not. */
  reveal: (box: Box) => void;
}

const SCALE: [number, number] = [0.08, 2.5];
const STEP = 1.35;
/** Left free around a drawing that is shown whole. */
const PADDING = 12;

/**
 * Pans by dragging, zooms by wheel and pinch. The wheel zooms only with Ctrl or while the drawing
 * has the focus, and one finger scrolls the page: otherwise a page could not be scrolled past it.
 */
export function usePanZoom(
  ref: RefObject<SVGSVGElement>,
  view: Size,
  drawing: Size,
): PanZoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>();

  useEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    const current = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALE)
      .extent(() => [
        [0, 0],
        [element.clientWidth, element.clientHeight],
      ])
      .filter(event => mayMove(event, element))
      .on('zoom', event => setTransform(event.transform));
    behavior.current = current;
    const selection = select(element);
    selection.call(current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [ref]);

  const scaleBy = useCallback(
    (factor: number) => {
      if (ref.current) {
        behavior.current?.scaleBy(select(ref.current), factor);
      }
    },
    [ref],
  );
  const fit = useCallback(() => {
    if (ref.current && view.width > 0 && drawing.width > 0) {
      behavior.current?.transform(select(ref.current), fitting(view, drawing));
    }
  }, [ref, view, drawing]);
  const reveal = useCallback(
    (box: Box) => {
      const element = ref.current;
      if (
        element &&
        view.width > 0 &&
        !isInSight(box, zoomTransform(element), view)
      ) {
        const { x, y } = centerOf(box);
        behavior.current?.translateTo(select(element), x, y);
      }
    },
    [ref, view],
  );

  useEffect(fit, [fit]);

  return {
    transform,
    zoomIn: () => scaleBy(STEP),
    zoomOut: () => scaleBy(1 / STEP),
    fit,
    reveal,
  };
}

function mayMove(event: Event, element: SVGSVGElement): boolean {
  if (event instanceof WheelEvent) {
    return event.ctrlKey || element.contains(document.activeElement);
  }
  if ('touches' in event) {
    return event instanceof TouchEvent && event.touches.length > 1;
  }
  // Events that scripts make have no window to drag in.
  return (
    event instanceof MouseEvent &&
    event.view !== null &&
    event.button === 0 &&
    !event.ctrlKey
  );
}

function fitting(view: Size, drawing: Size): ZoomTransform {
  const scale = Math.max(
    SCALE[0],
    Math.min(
      (view.width - 2 * PADDING) / drawing.width,
      (view.height - 2 * PADDING) / drawing.height,
      1,
    ),
  );
  return zoomIdentity
    .translate(
      (view.width - drawing.width * scale) / 2,
      (view.height - drawing.height * scale) / 2,
    )
    .scale(scale);
}

function isInSight(box: Box, now: ZoomTransform, view: Size): boolean {
  const [left, top] = now.apply([box.x, box.y]);
  const [right, bottom] = now.apply([box.x + box.width, box.y + box.height]);
  return left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;
}
