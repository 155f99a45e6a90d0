import { Located, PlainValue, World } from '@ridgeway/intent';
import type { ImageUse } from '../service/imagesOf';
import { broughtBy, BroughtManifest } from './brought';
import { broughtKinds } from './kinds';
import { listIn, textIn, valueIn } from './plain';

/** The images of everything that a package brings into a namespace; each once. */
export function broughtImages(
  world: World,
  document: Located<'Package'>,
  namespace: string,
): ImageUse[] {
  const brought = broughtBy(world, document, namespace);
  const { folder } = document.document.spec;
  const images = new Set(
    brought.state === 'read' ? brought.manifests.flatMap(imagesIn) : [],
  );
  return [...images].sort().map(image => ({
    use: image,
    image,
    path: ['spec', folder === undefined ? 'chart' : 'folder'],
  }));
}

function imagesIn({ apiVersion, kind, value }: BroughtManifest): string[] {
  const template = broughtKinds.find(
    each => each.apiVersion === apiVersion && each.kind === kind,
  )?.template;
  const pod: PlainValue | undefined =
    template && valueIn(value, ...template, 'spec');
  return [...listIn(pod, 'initContainers'), ...listIn(pod, 'containers')].map(
    container => textIn(container, 'image') ?? '',
  );
}
