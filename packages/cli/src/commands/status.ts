import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { StatusFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { few } from '../output/few';
import { plural } from '../output/plural';
import { requestLine } from '../output/requestLine';
import { styleFor } from '../output/styleFor';
import { writeConditions } from '../output/writeConditions';
import { Subject, subjectOf } from '../portal/subjectOf';
import { withPortal } from '../portal/withPortal';

/** `ridgeway status S/N`: how a service or sector stands at a portal. */
export function status(
  ref: string,
  { portal, environment, output }: StatusFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client }) => {
    const subject = narrowed(await subjectOf(client, ref), environment);
    const { items: requests } = await client.getRequests({
      concerns: ref,
      state: 'open',
    });
    const { conditions } = subject;
    if (output === 'json') {
      const { owner, agreements, exceptions } = subject;
      const report = {
        subject: ref,
        owner,
        conditions,
        agreements,
        exceptions,
        requests,
      };
      io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    } else {
      write(ref, subject, requests, io);
    }
    return conditions.some(each => each.status === 'False')
      ? EXIT.unmet
      : EXIT.ok;
  });
}

/** What holds for every environment alike holds in each. */
function narrowed(subject: Subject, environment: string | undefined): Subject {
  return environment === undefined
    ? subject
    : {
        ...subject,
        conditions: subject.conditions.filter(each =>
          [undefined, environment].includes(each.environment),
        ),
        agreements: subject.agreements.filter(
          each => each.environment === environment,
        ),
      };
}

function write(
  ref: string,
  { owner, conditions, agreements, exceptions }: Subject,
  requests: readonly RequestSummary[],
  { stdout }: Io,
): void {
  const style = styleFor(stdout);
  const unmet = conditions.filter(each => each.status === 'False');
  const unknown = conditions.filter(each => each.status === 'Unknown');
  stdout.write(
    `${style('bold', ref)}, owned by ${owner}: ${
      unmet.length === 0
        ? style('green', 'every condition is met')
        : style('red', `${plural(unmet.length, 'condition')} not met`)
    }${unknown.length > 0 ? `, ${unknown.length} not known yet` : ''}\n\n`,
  );
  writeConditions(unmet, { nameOf: file => file }, stdout);
  const sections: Array<[string, string[]]> = [
    ['Agreements', agreementLines(agreements)],
    [
      'Exceptions',
      exceptions.map(
        ({ id, guardrail, field, overrides, daysLeft, expires }) =>
          `${id} (${[guardrail ?? field, ...overrides]
            .filter(Boolean)
            .join(', ')}) ${
            daysLeft > 0
              ? `ends in ${plural(daysLeft, 'day')}, ${expires}`
              : `ended ${expires}`
          }`,
      ),
    ],
    ['Open requests', requests.map(request => requestLine(request, style))],
  ];
  for (const [title, lines] of sections.filter(each => each[1].length > 0)) {
    stdout.write(
      `${style('bold', title)}\n${lines.map(line => `  ${line}\n`).join('')}\n`,
    );
  }
  if (unmet.some(({ remedy, denials }) => remedy?.request ?? denials?.length)) {
    stdout.write(`What can be asked for: ridgeway request from ${ref}\n`);
  }
}

/** An edge that stands alike in several environments is one line. */
function agreementLines(agreements: Subject['agreements']): string[] {
  const environments = new Map<string, string[]>();
  for (const { caller, callee, state, environment } of agreements) {
    const line = `${caller} -> ${callee}: ${state}`;
    environments.set(line, [...(environments.get(line) ?? []), environment]);
  }
  return [...environments].map(([line, names]) => `${line} in ${few(names)}`);
}
