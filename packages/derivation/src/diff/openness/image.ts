import { parseImage } from '../../gates/parseImage';
import { OpeningKind, opens } from './OpeningKind';
import { containersOf, podOf } from './pods';

/** Where images come from; another version of the same image opens nothing. */
export const image: OpeningKind = {
  kind: 'image',
  doors(object) {
    const pod = podOf(object);
    return pod
      ? containersOf(pod).map(container => {
          const { registry, repository } = parseImage(container.image ?? '');
          return opens('pod', `runs ${registry}/${repository}`);
        })
      : [];
  },
};
