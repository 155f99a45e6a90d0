import { InsightStatus } from '@ridgeway/plugin-insights-common';
import { Projection } from '../projections/Projection';
import { Projector } from '../projector/Projector';
import { ProjectorState } from '../projector/ProjectorState';

/** Not read for so long: something is wrong. */
const LATE_MS = 5 * 60_000;

/** How far the ledger was read, and what stands in the way. */
export class StatusService {
  constructor(
    private readonly options: {
      projector: Projector;
      projections: readonly Projection[];
      now?: () => Date;
    },
  ) {}

  async get(): Promise<InsightStatus> {
    const state = await this.options.projector.state();
    const { position, asOf } = state;
    return {
      position,
      ...(asOf === undefined ? {} : { asOf }),
      ...this.judge(state),
      projections: this.options.projections.map(({ id, version }) => ({
        id,
        version,
      })),
    };
  }

  private judge({
    asOf,
    forgottenUpTo,
    rebuilding,
    position,
  }: ProjectorState): Pick<InsightStatus, 'state' | 'message'> {
    if (rebuilding) {
      return {
        state: 'rebuilding',
        message: `The figures are being made again from the ledger, ${position} facts so far. Until that is done they are not complete.`,
      };
    }
    if (asOf === undefined) {
      return {
        state: 'catching-up',
        message: `The ledger is being read for the first time, ${position} facts so far.`,
      };
    }
    const now = this.options.now?.() ?? new Date();
    if (now.getTime() - Date.parse(asOf) > LATE_MS) {
      return {
        state: 'down',
        message: `The ledger was last read at ${asOf}: the platform backend does not answer. Figures stay as they were then. Its log says what is wrong; reading goes on by itself when it answers.`,
      };
    }
    return forgottenUpTo > 0
      ? {
          state: 'current',
          message: `Facts up to ${forgottenUpTo} are forgotten, and the checkpoint that stands for them was written by other versions of the projections. Figures begin with what came after; an export of the ledger from before, brought in again, completes them.`,
        }
      : { state: 'current' };
  }
}
