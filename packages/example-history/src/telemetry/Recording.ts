/** Labels of a series, as a Prometheus of the company has them. */
export type Labels = Record<string, string>;

/** The first line: which moments the values of all other lines belong to. */
export interface RecordingHead {
  /** ISO moment at which the recording ends. */
  end: string;
  /** Slots of equal length, one span after the other. */
  spans: Array<{ slots: number; seconds: number }>;
}

/** A counter, by what is added to it in each slot. */
export interface RecordedCounter {
  type: 'counter';
  name: string;
  labels: Labels;
  values: number[];
}

/** A gauge, by its value in each slot (null: it is not there), or the one it always has. */
export interface RecordedGauge {
  type: 'gauge';
  name: string;
  labels: Labels;
  /** What one of its values stands for; default 1. */
  scale?: number;
  values: number | Array<number | null>;
}

/** A histogram, by the requests in each slot and how they are spread over its buckets. */
export interface RecordedHistogram {
  type: 'histogram';
  name: string;
  labels: Labels;
  /** A counter of the same requests with the same labels. */
  counter?: string;
  /** Upper bounds of the buckets, without infinity. */
  bounds: number[];
  values: number[];
  /** From which slot on which share of requests lies up to each bound, and what a request takes. */
  spread: Array<{ from: number; shares: number[]; mean: number }>;
}

/** A line of the file. */
export type RecordingLine =
  | RecordingHead
  | RecordedCounter
  | RecordedGauge
  | RecordedHistogram;
