import { InsightHead } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { Sources } from '../sources/Sources';
import { noticesOf } from './noticesOf';
import { StatusService } from './StatusService';

/** What an answer says about itself. */
export async function headOf(
  { asOf, window, example }: InsightContext,
  { sources, status }: { sources: Pick<Sources, 'get'>; status: StatusService },
): Promise<InsightHead> {
  const [known, state] = await Promise.all([sources.get(), status.get()]);
  return { asOf, ...window, example, notices: noticesOf(state, known) };
}
