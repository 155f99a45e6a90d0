import { arrange, Arrangement, Link, linkKey } from './arrange';
import { arrangeInside } from './arrangeInside';
import { Box, borderTowards, centerOf, Point, shift, Size } from './geometry';
import { GraphEdge, GraphGroup, GraphNode } from './model';
import { nodeSize } from './nodeSize';
import { passBoxes } from './passBoxes';

/** Space around what a frame holds; more above, for its title. */
const FRAME = { side: 20, top: 40 };
const MARGIN = 16;
const GAP = { row: 28, column: 80 };
/** Between lines that run side by side. */
const LANE = 7;

/** A graph that is being placed: frames are arranged like boxes, after each is arranged by itself. */
export class Placement {
  private readonly sizes: ReadonlyMap<string, Size>;
  private readonly homes = new Map<string, string>();
  private readonly insides = new Map<string, Arrangement>();
  private readonly lanes = new Map<string, number>();
  private readonly outside: Arrangement;

  /** Takes everything sorted, and arrows between nodes that are there. */
  constructor(
    nodes: readonly GraphNode[],
    groups: readonly GraphGroup[],
    edges: readonly GraphEdge[],
  ) {
    const frames = new Set(groups.map(({ id }) => id));
    this.sizes = new Map(nodes.map(node => [node.id, nodeSize(node)]));
    for (const { id, group } of nodes) {
      this.homes.set(id, group !== undefined && frames.has(group) ? group : id);
    }
    for (const id of frames) {
      this.insides.set(id, this.arrangeFrame(id, edges));
    }
    this.outside = this.arrangeHomes(edges);
    this.assignLanes(edges);
  }

  /** How large the drawing is. */
  get size(): Size {
    const { width, height } = this.outside;
    return { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  }

  /** Where a node or a frame stands. */
  boxOf(id: string): Box {
    const home = this.homeOf(id);
    const outer = this.outside.boxes.get(home);
    if (!outer) {
      throw new Error(`${id} is not part of this drawing`);
    }
    const box = { ...outer, ...shift(outer, { x: MARGIN, y: MARGIN }) };
    const inner = home !== id && this.insides.get(home)?.boxes.get(id);
    return inner ? { ...inner, ...shift(inner, this.originOf(box)) } : box;
  }

  /** The way of an arrow, from border to border. */
  route({ id, from, to }: GraphEdge): Point[] {
    const ends = { from: this.homeOf(from), to: this.homeOf(to) };
    const origin = this.originOf(this.boxOf(ends.from));
    if (ends.from === ends.to && ends.from !== from) {
      const line = this.insides
        .get(ends.from)
        ?.lines.get(linkKey({ from, to }));
      return (line ?? []).map(point => shift(point, origin));
    }
    const line = this.outside.lines.get(linkKey(ends)) ?? [];
    const by = { x: MARGIN, y: MARGIN + (this.lanes.get(id) ?? 0) };
    const way = line.map(point => shift(point, by));
    if (from === to) {
      return way;
    }
    // The line's own ends lie on the borders of frames, where arrows pass, or of boxes, where they end.
    const bends = way.slice(
      ends.from === from ? 1 : 0,
      ends.to === to ? -1 : undefined,
    );
    const [start, end] = [this.boxOf(from), this.boxOf(to)];
    const others = [...this.sizes.keys()].filter(
      other =>
        other !== from &&
        other !== to &&
        [ends.from, ends.to].includes(this.homeOf(other)),
    );
    const passing = passBoxes(
      [centerOf(start), ...bends, centerOf(end)],
      others.map(other => this.boxOf(other)),
    ).slice(1, -1);
    return [
      borderTowards(start, passing[0] ?? centerOf(end)),
      ...passing,
      borderTowards(end, passing[passing.length - 1] ?? centerOf(start)),
    ];
  }

  /** The frame that a node stands in, or the node itself. */
  private homeOf(id: string): string {
    return this.homes.get(id) ?? id;
  }

  private originOf({ x, y }: Point): Point {
    return { x: x + FRAME.side, y: y + FRAME.top };
  }

  private arrangeFrame(frame: string, edges: readonly GraphEdge[]) {
    const inside = (id: string) => this.homeOf(id) === frame;
    return arrangeInside(
      new Map([...this.sizes].filter(([id]) => inside(id))),
      unique(edges.filter(({ from, to }) => inside(from) && inside(to))),
    );
  }

  private arrangeHomes(edges: readonly GraphEdge[]): Arrangement {
    const sizes = new Map<string, Size>();
    for (const [id, size] of this.sizes) {
      const inside = this.insides.get(this.homeOf(id));
      sizes.set(
        this.homeOf(id),
        inside
          ? {
              width: inside.width + 2 * FRAME.side,
              height: inside.height + FRAME.top + FRAME.side,
            }
          : size,
      );
    }
    const links = edges.map(({ from, to }) => ({
      from: this.homeOf(from),
      to: this.homeOf(to),
    }));
    return arrange(
      sizes,
      unique(
        links.filter(({ from, to }) => from !== to || !this.insides.has(from)),
      ),
      GAP,
    );
  }

  private assignLanes(edges: readonly GraphEdge[]): void {
    const bundles = new Map<string, string[]>();
    for (const { id, from, to } of edges) {
      const key = linkKey({ from: this.homeOf(from), to: this.homeOf(to) });
      bundles.set(key, [...(bundles.get(key) ?? []), id]);
    }
    for (const ids of bundles.values()) {
      ids.forEach((id, index) =>
        this.lanes.set(id, (index - (ids.length - 1) / 2) * LANE),
      );
    }
  }
}

function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map(link => [linkKey(link), link])).values()];
}
