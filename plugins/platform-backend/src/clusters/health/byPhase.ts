import { z } from 'zod';
import { HealthReader, ReadHealth } from './HealthReader';

const phased = z.object({
  status: z.object({ phase: z.string().optional() }).optional(),
});

/** Reads objects whose status is one word. */
export function healthByPhase(
  levels: Readonly<Record<string, ReadHealth['level']>>,
): HealthReader {
  return object => {
    const phase = phased.parse(object).status?.phase ?? '';
    return {
      level: levels[phase] ?? 'progressing',
      message: phase || 'Nothing has answered for it yet',
    };
  };
}
