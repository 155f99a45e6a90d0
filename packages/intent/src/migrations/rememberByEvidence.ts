import { MigrationEvidence } from './Migration';

/** A question that was put to the evidence. */
type Question = (evidence: MigrationEvidence) => unknown;

/**
 * Remembers the last answer together with what it heard of the evidence. Whoever asks again gets the
 * same answer as long as the evidence still says all of that: the world moves with every commit, and
 * what a document was told by it hardly ever does.
 *
 * @param answer - a function of nothing but the evidence
 */
export function rememberByEvidence<Answer>(
  answer: (evidence: MigrationEvidence) => Answer,
): (evidence: MigrationEvidence) => Answer {
  let last:
    | { answer: Answer; heard: ReadonlyMap<Question, string> }
    | undefined;
  return evidence => {
    const says = (text: string, question: Question) =>
      textOf(question(evidence)) === text;
    if (
      last &&
      [...last.heard].every(([question, text]) => says(text, question))
    ) {
      return last.answer;
    }
    const heard = new Map<Question, string>();
    const hear = <Said>(question: (of: MigrationEvidence) => Said): Said => {
      const said = question(evidence);
      heard.set(question, textOf(said));
      return said;
    };
    last = {
      answer: answer({
        callersOf: subject => hear(each => each.callersOf(subject)),
        overridesOf: subject => hear(each => each.overridesOf(subject)),
      }),
      heard,
    };
    return last.answer;
  };
}

function textOf(said: unknown): string {
  return JSON.stringify(said) ?? '';
}
