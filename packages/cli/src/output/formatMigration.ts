import {
  MigrationDecision,
  MigrationProposal,
  MigrationReport,
  MigrationStep,
  World,
} from '@ridgeway/intent';
import { Output } from '../Io';
import { lineDiff } from './lineDiff';
import { Styled, styleFor } from './styleFor';

/** What is said about the migration of one document. */
export interface MigrationWords {
  report: MigrationReport;
  /** The document as it was written. */
  before: string;
  /** Path of the file as the reader knows it. */
  name: string;
  /** Ids of the migrations whose proposals were agreed to. */
  accepted: readonly string[];
}

/** The lines that a migration changes, and what a person has to look at or to decide. */
export function formatMigration(
  { report, before, name, accepted }: MigrationWords,
  world: World,
  stream: Pick<Output, 'colour'>,
): string {
  const style = styleFor(stream);
  const { text, obstacle, steps, subject = '' } = report;
  const lines = [
    `${style('bold', name)}: ${report.from} to ${report.to}`,
    ...(text === undefined ? [] : lineDiff(before, text, style)),
    ...steps.flatMap(step => stepLines(step, { name, accepted, style })),
    ...steps.flatMap(({ decision }) =>
      decision ? [`Decides: ${decider(decision, subject, world)}.`] : [],
    ),
    ...(obstacle === undefined
      ? []
      : [`${style('red', 'cannot be written')}: ${obstacle}`]),
  ];
  return `${lines.join('\n  ')}\n\n`;
}

function stepLines(
  step: MigrationStep,
  {
    name,
    accepted,
    style,
  }: { name: string; accepted: readonly string[]; style: Styled },
): string[] {
  const { migration, line, column, title, proposal, decision } = step;
  const where = `${name}:${line}:${column}`;
  if (decision) {
    return [
      `${style('red', 'blocked')} ${migration} at ${where}: ${title}`,
      ...decisionLines(decision),
    ];
  }
  if (!proposal) {
    return [];
  }
  const isAccepted = accepted.includes(migration);
  return [
    `${style('yellow', 'assisted')} ${migration} at ${where}: ${title}`,
    ...proposalLines(proposal, isAccepted),
    ...(isAccepted ? [] : [`  Agree with --accept ${migration}.`]),
  ];
}

function proposalLines(
  { summary, evidence, otherwise }: MigrationProposal,
  isAccepted: boolean,
): string[] {
  return isAccepted
    ? [`  Agreed to: ${summary}`]
    : [
        `  Proposed: ${summary}`,
        ...evidence.map(each => `  - ${each}`),
        `  Otherwise: ${otherwise}`,
      ];
}

function decisionLines({ question, options }: MigrationDecision): string[] {
  return [`  ${question}`, ...options.map(option => `  - ${option}`)];
}

/** Who has to decide, by name where the world knows. */
function decider(
  { by, guardrail = '' }: MigrationDecision,
  subject: string,
  world: World,
): string {
  const [sector] = subject.split('/');
  const owner =
    by === 'guardrail'
      ? world.guardrails.get(guardrail)?.document.spec.owner
      : world.sectors.get(sector)?.document.spec.owner;
  const what =
    by === 'guardrail' ? `the guardrail ${guardrail}` : `the sector ${sector}`;
  return owner === undefined
    ? `the owner of ${what}`
    : `${owner}, which owns ${what}`;
}
