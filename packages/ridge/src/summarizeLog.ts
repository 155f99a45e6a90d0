// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;]*m/g;
const MESSAGE =
  /^(?:\w*Error|Error|\s*\[cause\]: \w*Error)\b.*?: (.+)$|Caused by \w+: (.+)$/;

/**
 * The reasons in the log of a portal that did not start, most recent last.
 *
 * @param log - what it printed since it was started
 * @returns the messages of its errors without stack traces; its last lines when there are none
 */
export function summarizeLog(log: string): string {
  const lines = log.replace(COLOURS, '').trimEnd().split('\n');
  const reasons = new Set<string>();
  for (const line of lines) {
    const match = MESSAGE.exec(line);
    const reason = match?.[1] ?? match?.[2];
    if (reason) {
      reasons.add(reason.trim());
    }
  }
  return (reasons.size > 0 ? [...reasons].slice(-3) : lines.slice(-10)).join(
    '\n',
  );
}
