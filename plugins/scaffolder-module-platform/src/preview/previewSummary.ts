import { PreviewResult } from '@ridgeway/plugin-platform-common';

/** What stands in the way, in two sentences. */
export interface PreviewSummary {
  severity: 'error' | 'warning' | 'success';
  title: string;
  text: string;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * Tells what a person needs to know before submitting: errors have to be mended first, while
 * conditions that would not be true do not stop anybody.
 */
export function previewSummary(result: PreviewResult): PreviewSummary {
  const errors = result.diagnostics.filter(
    ({ severity }) => severity === 'error',
  ).length;
  if (result.diagnostics.some(({ reason }) => reason === 'NotYours')) {
    return {
      severity: 'error',
      title: 'You may look at this, but not commit it',
      text: "It is somebody else's to add. Below stands whose.",
    };
  }
  if (errors > 0) {
    return {
      severity: 'error',
      title: `${count(errors, 'thing has', 'things have')} to be mended first`,
      text: 'The intent cannot be committed like this. Each line says where and how.',
    };
  }
  const environments = new Set(
    result.resources.map(({ environment }) => environment),
  );
  const derived = `${count(
    result.resources.length,
    'resource',
    'resources',
  )} in ${count(
    environments.size,
    'environment',
    'environments',
  )} would be derived.`;
  const unmet = new Set(
    result.conditions
      .filter(({ status }) => status === 'False')
      .map(({ type, reason }) => `${type} ${reason}`),
  ).size;
  if (unmet > 0) {
    return {
      severity: 'warning',
      title: `You can submit this; ${count(
        unmet,
        'condition would',
        'conditions would',
      )} not be true yet`,
      text: `${derived} Until the conditions below are true, what they are about does not work. Each says who can change that, and how.`,
    };
  }
  return {
    severity: 'success',
    title: 'Ready to submit',
    text: `${derived} Every condition would be true.`,
  };
}
