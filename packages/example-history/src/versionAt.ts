import { moment } from './moments';
import { periodAt } from './story/times';
import { VERSIONS } from './story/versions';

/** Versions of the language, the oldest first. */
const ORDER = [
  'ridgeway.dev/v1alpha1',
  'ridgeway.dev/v1beta1',
  'ridgeway.dev/v1',
];

/** Version of the language that a service was written in at a moment. */
export function versionAt(subject: string, at: Date): string {
  const newest = periodAt(at).version;
  const story = VERSIONS.find(each => each.subject === subject);
  if (!story || ORDER.indexOf(newest) < ORDER.indexOf(story.version)) {
    return newest;
  }
  return story.move && moment(story.move.at) <= at
    ? story.move.to
    : story.version;
}
