import { Reason } from '../model/reasons';

/** A finding about the text itself, at offsets. */
export interface TextFinding {
  reason: Reason;
  start: number;
  end: number;
  message: string;
  allowed?: string;
  example?: string;
  suggestion?: string;
}
