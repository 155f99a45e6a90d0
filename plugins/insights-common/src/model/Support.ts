import { Figure, InsightHead } from './Figure';

/** `GET /support`: what was asked of the platform team in the portal. On-call is not part of it. */
export interface SupportView extends InsightHead {
  figures: {
    perServiceMonth: Figure;
    /** Median minutes to the first response. */
    firstResponse: Figure;
    /** Answered within the target of their priority. */
    withinTarget: Figure;
    open: Figure;
  };
  byPriority: SupportRow[];
  /** Group or sector reference, most requests first. */
  bySector: Array<{ sector: string; requests: number; services: number }>;
  months: Array<{ at: string; P0: number; P1: number; P2: number; P3: number }>;
}

/** Support requests of one priority. */
export interface SupportRow {
  priority: 'P0' | 'P1' | 'P2' | 'P3';
  requests: number;
  open: number;
  /** `target` is the minutes that platform.yaml gives. */
  firstResponse: Figure;
  withinTarget: Figure;
}
