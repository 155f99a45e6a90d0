import {
  deadlineOf,
  DEFAULT_NOTICE_DAYS,
  Deprecated,
  RESERVED_DEPRECATIONS,
} from '@ridgeway/intent';
import {
  DeprecationInput,
  DeprecationView,
} from '@ridgeway/plugin-platform-common';

/** What can go away. */
export const OF_KINDS = [
  'version',
  'field',
  'resourceType',
  'template',
] as const satisfies ReadonlyArray<keyof Deprecated>;

/** What can go away. */
export type OfKind = (typeof OF_KINDS)[number];

/** Versions that can go away; the newest one cannot. */
export const OLD_VERSIONS = [
  'ridgeway.dev/v1alpha1',
  'ridgeway.dev/v1beta1',
] as const;

/** Kinds of documents that have fields. */
export const FIELD_KINDS = [
  'Service',
  'Sector',
  'MeshMember',
  'Package',
] as const;

/** A deprecation as it is being typed. */
export interface DeprecationForm {
  id: string;
  ofKind: OfKind;
  version: (typeof OLD_VERSIONS)[number];
  fieldKind: (typeof FIELD_KINDS)[number];
  /** Path of the field, type of the resource, or reference of the template. */
  what: string;
  title: string;
  reason: string;
  replacement: string;
  owner: string;
  contact: string;
  /** Days, as typed. */
  notice: string;
  /** The day or moment it is announced. */
  announced: string;
}

/** An empty form. */
export function emptyForm(today: string): DeprecationForm {
  return {
    id: '',
    ofKind: 'version',
    version: OLD_VERSIONS[0],
    fieldKind: 'Service',
    what: '',
    title: '',
    reason: '',
    replacement: '',
    owner: '',
    contact: '',
    notice: String(DEFAULT_NOTICE_DAYS),
    announced: today,
  };
}

/** The form of what is written down already. */
export function formOf(
  { id, spec }: Pick<DeprecationView, 'id' | 'spec'>,
  today: string,
): DeprecationForm {
  const { of, owner, title, reason, replacement, contact } = spec;
  return {
    ...emptyForm(today),
    id,
    ofKind: OF_KINDS.find(kind => of[kind] !== undefined) ?? 'version',
    version: of.version ?? OLD_VERSIONS[0],
    fieldKind: of.field?.kind ?? 'Service',
    what: of.field?.path ?? of.resourceType ?? of.template ?? '',
    title,
    reason,
    replacement,
    owner,
    contact,
    notice: String(spec.notice ?? DEFAULT_NOTICE_DAYS),
    announced: spec.announced ?? today,
  };
}

/** What goes away; undefined while it is not named. */
export function ofForm(form: DeprecationForm): Deprecated | undefined {
  const what = form.what.trim();
  switch (form.ofKind) {
    case 'version':
      return { version: form.version };
    case 'field':
      return what ? { field: { kind: form.fieldKind, path: what } } : undefined;
    case 'resourceType':
      return what ? { resourceType: what } : undefined;
    default:
      return what ? { template: what } : undefined;
  }
}

/** What is sent; undefined while something that it needs is missing. */
export function inputOf(
  form: DeprecationForm,
  options: { announce: boolean; base?: string },
): DeprecationInput | undefined {
  const of = ofForm(form);
  if (!of || Object.keys(problemsOf(form)).length > 0) {
    return undefined;
  }
  const text = (value: string) => value.trim();
  return {
    id: text(form.id),
    spec: {
      of,
      title: text(form.title),
      reason: text(form.reason),
      replacement: text(form.replacement),
      owner: text(form.owner),
      contact: text(form.contact),
      notice: Number(form.notice),
      ...(options.announce && { announced: form.announced }),
    },
    ...(options.base && { base: options.base }),
  };
}

const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const TEMPLATE = /^template:[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/;
const GROUP = /^group:[a-z0-9-]+\/\S+$/;
const LONGEST_NOTICE = 1095;

/** What is wrong with what was typed, by field; what is still missing counts as wrong. */
export function problemsOf(
  form: DeprecationForm,
): Partial<Record<keyof DeprecationForm, string>> {
  const problems: Partial<Record<keyof DeprecationForm, string>> = {};
  if (!LABEL.test(form.id)) {
    problems.id = 'Lower-case letters, digits and dashes, at most 63.';
  } else if (RESERVED_DEPRECATIONS.includes(form.id)) {
    problems.id = 'A page of this dashboard has this name. Choose another one.';
  }
  if (form.ofKind === 'template' && !TEMPLATE.test(form.what.trim())) {
    problems.what = 'A reference such as template:default/new-service.';
  } else if (!ofForm(form)) {
    problems.what = 'Say what goes away.';
  }
  for (const field of ['title', 'reason', 'replacement', 'contact'] as const) {
    if (form[field].trim() === '') {
      problems[field] = 'Needed: it is told to everybody who is affected.';
    }
  }
  if (!GROUP.test(form.owner)) {
    problems.owner = 'The group that answers for it and grants more time.';
  }
  const notice = Number(form.notice);
  if (!Number.isInteger(notice) || notice < 1 || notice > LONGEST_NOTICE) {
    problems.notice = `Whole days, 1 to ${LONGEST_NOTICE}.`;
  }
  if (Number.isNaN(Date.parse(form.announced))) {
    problems.announced = 'A day.';
  }
  return problems;
}

/** The deadline that a form without problems sets: `2027-02-18`. */
export function deadlineIn({
  announced,
  notice,
}: DeprecationForm): string | undefined {
  return deadlineOf({ announced, notice: Number(notice) });
}

/** Why it cannot be announced like this, beside what is wrong with the form; undefined when it can. */
export function announcementProblem(
  form: DeprecationForm,
  today: string,
): string | undefined {
  const deadline = deadlineIn(form);
  if (deadline !== undefined && deadline <= today) {
    return `The deadline would be ${deadline}, which is over. Announce it later, or with more notice.`;
  }
  return form.announced.slice(0, 10) < today
    ? `It would be announced on ${form.announced.slice(
        0,
        10,
      )}, which is over. Announce it today, ${today}, or later.`
    : undefined;
}

/** A name for the document, from its title. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
}

/** Stands in a preview for what only people read. */
const TO_BE_SAID = 'To be said';

/**
 * What a preview is asked for, as soon as it is known what goes away: nothing else changes it.
 *
 * @param stored - id of what is written down: what was announced may be gone by now
 */
export function previewOf(
  form: DeprecationForm,
  stored?: string,
): DeprecationInput | undefined {
  const of = ofForm(form);
  if (!of || problemsOf(form).what) {
    return undefined;
  }
  return {
    id: stored ?? 'preview',
    spec: {
      of,
      title: TO_BE_SAID,
      reason: TO_BE_SAID,
      replacement: TO_BE_SAID,
      owner: 'group:default/to-be-said',
      contact: TO_BE_SAID,
    },
  };
}
