import { Condition } from '@ridgeway/derivation';
import { RequestInput } from '@ridgeway/plugin-platform-common';
import { RequestFromFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { subjectOf } from '../../portal/subjectOf';
import { withPortal } from '../../portal/withPortal';
import { UsageError } from '../../UsageError';
import { ask } from './open';

type Suggestion = Omit<RequestInput, 'reason'> & { summary: string };

/**
 * `ridgeway request from S/N [NUMBER...]`: lists what the conditions of a service suggest to ask
 * for, and asks for what is chosen.
 */
export async function from(
  ref: string,
  chosen: readonly number[],
  { all = false, reason, portal }: RequestFromFlags,
  io: Io,
): Promise<number> {
  const asks = all || chosen.length > 0;
  if (asks && !reason?.trim()) {
    throw new UsageError(
      'Say what it is needed for with --reason: the owner decides by it.',
    );
  }
  return withPortal(portal, io, async opened => {
    const { conditions } = await subjectOf(opened.client, ref);
    const suggestions = suggested(conditions);
    if (suggestions.length === 0) {
      io.stdout.write(`No condition of ${ref} suggests a request.\n`);
      return EXIT.ok;
    }
    const unknown = chosen.find(
      number => suggestions[number - 1] === undefined,
    );
    if (unknown !== undefined) {
      throw new UsageError(
        `There is no number ${unknown}: ${ref} has 1 to ${suggestions.length}.`,
      );
    }
    for (const [index, suggestion] of suggestions.entries()) {
      const number = index + 1;
      const { summary, ...input } = suggestion;
      if (reason && (all || chosen.includes(number))) {
        const request = { ...input, reason };
        const draft = await opened.client.draftRequest(request);
        await ask(opened, request, draft, io);
      } else if (!asks) {
        io.stdout.write(
          `${number}  ${input.kind} ${input.subject} ${input.object}\n   ${summary}\n`,
        );
      }
    }
    if (!asks) {
      io.stdout.write(
        `\nAsk: ridgeway request from ${ref} NUMBER... --reason "...", or --all\n`,
      );
    }
    return EXIT.ok;
  });
}

/** Each once, in the order of the conditions. */
function suggested(conditions: readonly Condition[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { status, remedy, denials = [], causes = [] } of conditions) {
    for (const each of [...denials, ...causes, { remedy }]) {
      const request = each.remedy?.request;
      if (status === 'False' && each.remedy && request) {
        const { summary } = each.remedy;
        found.set(JSON.stringify(request), { ...request, summary });
      }
    }
  }
  return [...found.values()];
}
