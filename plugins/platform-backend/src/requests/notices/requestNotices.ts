import { isPutOff, RequestComment } from '@ridgeway/plugin-platform-common';
import { Outcome, StoredRequest } from '../store/StoredRequest';
import { Notice } from './Notice';

/** Notifications are read at a glance; the page has the rest. */
const EXCERPT = 200;

const OUTCOMES: Record<Outcome['state'], string> = {
  granted: 'Granted',
  'granted-pending-merge': 'Granted, waiting for its merge,',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

/** Tells those who decide that there is something to decide. */
export function openedNotice(
  request: StoredRequest,
  platformTeam: string,
): Notice {
  return {
    ...about(request),
    recipients:
      request.kind === 'support'
        ? [...new Set([request.owner, platformTeam])]
        : [request.owner],
    exclude: request.requestedBy,
    description: excerptOf(request.reason),
    severity: severityOf(request),
  };
}

/** Tells both sides what was said. */
export function commentNotice(
  request: StoredRequest,
  { author, text }: RequestComment,
): Notice {
  return {
    ...about(request),
    recipients: [request.owner, request.requestedBy],
    exclude: author,
    description: `${nameOf(author)} says: ${excerptOf(text)}`,
    severity: 'normal',
  };
}

/** Tells whoever asked what was decided; a withdrawal is told to those who would have decided. */
export function outcomeNotice(
  request: StoredRequest,
  outcome: Outcome,
): Notice {
  const { state, decidedBy, decision, feature } = outcome;
  const withdrawn = state === 'withdrawn';
  return {
    ...about(request),
    recipients: [withdrawn ? request.owner : request.requestedBy],
    exclude: decidedBy,
    description: [
      `${isPutOff(outcome) ? 'Put off' : OUTCOMES[state]} by ${nameOf(
        decidedBy,
      )}.`,
      excerptOf(decision ?? ''),
      feature?.alternative ? `Instead: ${excerptOf(feature.alternative)}` : '',
    ]
      .join(' ')
      .trim(),
    severity: withdrawn ? 'low' : 'normal',
  };
}

/** Reminds those who decide. */
export function reminderNotice(request: StoredRequest, days: number): Notice {
  return {
    ...about(request),
    recipients: [request.owner],
    description: `Open for ${days} days. ${nameOf(
      request.requestedBy,
    )} waits for an answer.`,
    severity: severityOf(request),
  };
}

function about({ id, kind, title }: StoredRequest) {
  return {
    title,
    link: `/requests/${id}`,
    topic: `${kind} requests`,
    scope: `request:${id}`,
  };
}

function severityOf({ priority }: StoredRequest): Notice['severity'] {
  switch (priority) {
    case 'P0':
      return 'critical';
    case 'P1':
      return 'high';
    default:
      return 'normal';
  }
}

function nameOf(entityRef: string): string {
  return entityRef.slice(entityRef.lastIndexOf('/') + 1);
}

function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}
