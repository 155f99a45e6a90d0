/** A finding about the text itself, at offsets. */
export interface TextFinding {
  reason: string;
  start: number;
  end: number;
  message: string;
  allowed?: string;
  example?: string;
  suggestion?: string;
}
