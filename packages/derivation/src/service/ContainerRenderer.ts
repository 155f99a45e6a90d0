import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  assetPath,
  assetProblem,
  Container,
  ContainerFile,
} from '@ridgeway/intent';
import { ConditionReason } from '../model/conditionReasons';
import { labelOf, partName } from '../names/names';
import { sortedEntries } from '../text/compare';
import { escapeExpansion } from '../text/escapeExpansion';
import { hash } from '../text/hash';
import { mountedResource } from './mountedResource';
import { plainText, pureSecret, RenderedText, renderText } from './renderText';
import { SecretTemplate } from './SecretTemplate';
import type { ServiceScope } from './ServiceScope';
import { FileMap, Workload } from './Workload';

/** Secret files are for the pod's own group to read, and for nobody to write. */
const SECRET_FILE_MODE = 0o440;

/** Renders one container into the workload. */
export class ContainerRenderer {
  private readonly name: string;
  private readonly env: IEnvVar[] = [];
  private readonly mounts: IVolumeMount[] = [];

  constructor(
    private readonly scope: ServiceScope,
    private readonly workload: Workload,
    private readonly declaredName: string,
    private readonly declared: Container,
  ) {
    this.name = labelOf(declaredName);
  }

  render() {
    this.variables();
    this.files();
    this.volumes();
    if (!this.mounts.some(({ mountPath }) => mountPath === '/tmp')) {
      this.mounts.push({ name: 'tmp', mountPath: '/tmp' });
    }
    this.workload.containers.push({
      name: this.name,
      declaredName: this.declaredName,
      declared: this.declared,
      env: this.env,
      mounts: this.mounts,
    });
  }

  private variables() {
    const template = new SecretTemplate(
      partName(this.scope.name, this.name, 'env'),
    );
    for (const [name, text] of sortedEntries(this.declared.variables)) {
      const rendered = this.text(text, `variables.${name}`);
      const plain = plainText(rendered);
      const secret = pureSecret(rendered);
      if (plain !== undefined) {
        this.env.push({ name, value: escapeExpansion(plain) });
      } else if (secret) {
        this.env.push(fromSecret(name, secret.secretName, secret.key));
      } else {
        template.add(name, rendered, this.path(`variables.${name}`));
        this.env.push(fromSecret(name, template.name, name));
      }
    }
    if (!template.isEmpty) {
      this.workload.secretTemplates.push(template);
    }
  }

  private files() {
    const map: FileMap = {
      name: partName(this.scope.name, this.name, 'files'),
      data: {},
      binaryData: {},
    };
    const template = new SecretTemplate(
      partName(this.scope.name, this.name, 'secret-files'),
    );
    const plainItems: FileItem[] = [];
    const secretItems: FileItem[] = [];
    const keys = new Set<string>();
    for (const [path, file] of sortedEntries(this.declared.files)) {
      const item = { path, key: fileKey(path, keys), mode: file.mode };
      keys.add(item.key);
      if (file.binaryContent !== undefined) {
        map.binaryData[item.key] = file.binaryContent;
        plainItems.push(item);
        continue;
      }
      const content = file.content ?? this.textBeside(file);
      if (content === undefined) {
        this.problem(
          'FileContentMissing',
          `${this.declaredName} takes ${path} from ${
            file.source ?? 'nowhere'
          }, which is no text file beside the intent. Put it below files/, or its text under content.`,
          `files.${path}`,
        );
      } else {
        const rendered = file.noExpand
          ? { parts: [content], unresolved: [] }
          : this.text(content, `files.${path}`);
        const plain = plainText(rendered);
        if (plain === undefined) {
          template.add(item.key, rendered, this.path(`files.${path}`));
          secretItems.push(item);
        } else {
          map.data[item.key] = plain;
          plainItems.push(item);
        }
      }
    }
    if (plainItems.length > 0) {
      this.workload.fileMaps.push(map);
      this.mountFiles(`${this.name.slice(0, 50)}-files`, plainItems, items => ({
        configMap: { name: map.name, items },
      }));
    }
    if (secretItems.length > 0) {
      this.workload.secretTemplates.push(template);
      this.mountFiles(
        `${this.name.slice(0, 45)}-secret-files`,
        secretItems,
        items => ({
          secret: {
            secretName: template.name,
            defaultMode: SECRET_FILE_MODE,
            items,
          },
        }),
      );
    }
  }

  /** The text of the file that a source names; undefined where there is none that can be used. */
  private textBeside({ source }: ContainerFile): string | undefined {
    const { sector } = this.scope.member;
    const path = source === undefined ? undefined : assetPath(sector, source);
    const asset =
      path === undefined ? undefined : this.scope.index.world.files.get(path);
    return asset && !assetProblem(asset) ? asset.text : undefined;
  }

  /** Mounts file by file, so that a file never hides the rest of its directory. */
  private mountFiles(
    name: string,
    items: FileItem[],
    source: (
      items: Array<{ key: string; path: string; mode?: number }>,
    ) => object,
  ) {
    this.workload.volumes.push({
      name,
      ...source(
        items.map(({ key, mode }) => ({
          key,
          path: key,
          ...(mode === undefined ? {} : { mode: Number.parseInt(mode, 8) }),
        })),
      ),
    });
    for (const { path, key } of items) {
      this.mounts.push({ name, mountPath: path, subPath: key, readOnly: true });
    }
  }

  private volumes() {
    for (const [path, mount] of sortedEntries(this.declared.volumes)) {
      const name = mountedResource(mount.source);
      const volume = this.scope.volumes.find(use => use.name === name);
      const secret = this.scope.secrets.find(use => use.name === name);
      const volumeName = labelOf(`volume-${name ?? mount.source}`);
      if (name !== undefined) {
        this.workload.uses.add(name);
      }
      if (volume) {
        this.volume(volumeName, {
          persistentVolumeClaim: { claimName: volume.claim },
        });
      } else if (secret && name) {
        this.volume(volumeName, {
          secret: {
            secretName: partName(this.scope.name, name),
            defaultMode: SECRET_FILE_MODE,
          },
        });
      } else {
        this.problem(
          'VolumeMissing',
          `${this.declaredName} mounts ${mount.source} at ${path}, which is no volume of this service. Declare a resource of type volume and write \${resources.<name>}.`,
          `volumes.${path}`,
        );
        continue;
      }
      this.mounts.push({
        name: volumeName,
        mountPath: path,
        ...(mount.path === undefined ? {} : { subPath: mount.path }),
        ...(mount.readOnly || secret || volume?.accessMode === 'ReadOnlyMany'
          ? { readOnly: true }
          : {}),
      });
    }
  }

  private volume(name: string, source: Omit<IVolume, 'name'>) {
    if (!this.workload.volumes.some(volume => volume.name === name)) {
      this.workload.volumes.push({ name, ...source });
    }
  }

  private text(text: string, field: string): RenderedText {
    const rendered = renderText(this.scope, text);
    for (const part of rendered.parts) {
      if (typeof part !== 'string') {
        this.workload.uses.add(part.resource);
      }
    }
    for (const placeholder of rendered.unresolved) {
      this.problem(
        'PlaceholderUnresolved',
        `\${${placeholder}} in ${field} of container ${this.declaredName} stands for nothing in ${this.scope.place.environment}. Declare the resource and use one of its outputs.`,
        field,
      );
    }
    return rendered;
  }

  /** Place in the intent of a field of the container. */
  private path(field: string): string[] {
    const dot = field.indexOf('.');
    return [
      'spec',
      'containers',
      this.declaredName,
      field.slice(0, dot),
      field.slice(dot + 1),
    ];
  }

  private problem(reason: ConditionReason, message: string, field: string) {
    const path = this.path(field);
    const { document } = this.scope;
    this.workload.problems.push({
      reason,
      message,
      remedy: {
        summary: 'Correct the intent at this place.',
        location: {
          file: document.file,
          ...document.locate(path),
          path: path.join('.'),
        },
      },
    });
  }
}

interface FileItem {
  path: string;
  key: string;
  mode: string | undefined;
}

/** Key of a file in its ConfigMap or Secret; `/a/b` and `/a.b` do not become one. */
function fileKey(path: string, taken: ReadonlySet<string>): string {
  const plain = path.replace(/^\/+/, '').replaceAll('/', '.');
  return /^[-._a-zA-Z0-9]{1,200}$/.test(plain) &&
    !plain.startsWith('..') &&
    !taken.has(plain)
    ? plain
    : `file-${hash(path)}`;
}

function fromSecret(name: string, secret: string, key: string): IEnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}
