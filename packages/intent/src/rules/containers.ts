import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { Container, ContainerFile, Probe } from '../schema/container';
import { choice } from '../schema/inWords';
import { assetPath } from '../world/assetFile';
import { quantityValue } from './quantityValue';
import { startOrderFindings } from './startOrder';

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Rules of the containers of one pod. */
export function* containersFindings(
  containers: Record<string, Container>,
  path: Path,
): Generator<Finding> {
  const names = Object.keys(containers);
  if (names.length === 0) {
    yield {
      reason: 'EmptyValue',
      path,
      at: 'key',
      message: 'A service needs at least one container.',
      allowed: 'a mapping of container names to containers',
      example: 'containers: { app: { image: registry.example/app:1.0.0 } }',
    };
  }
  for (const name of names) {
    const at = [...path, name];
    yield* probeFindings(containers[name], at);
    yield* fileFindings(containers[name], at);
    yield* computeFindings(containers[name], at);
  }
  yield* startOrderFindings(containers, path);
}

/** A probe asks over HTTP or runs a command. */
export function* probeFindings(
  container: { livenessProbe?: Probe; readinessProbe?: Probe },
  path: Path,
): Generator<Finding> {
  for (const key of ['livenessProbe', 'readinessProbe'] as const) {
    const probe = container[key];
    if (probe && !probe.httpGet && !probe.exec) {
      yield {
        reason: 'MissingField',
        path: [...path, key],
        at: 'key',
        message: `The ${key} has neither httpGet nor exec.`,
        allowed: 'httpGet, exec or both',
        example: 'httpGet: { path: /healthz, port: 8080 }',
      };
    }
  }
}

/** A file has exactly one of source, content and binaryContent. */
export function* contentFindings(
  file: ContainerFile,
  path: Path,
): Generator<Finding> {
  const given = (['source', 'content', 'binaryContent'] as const).filter(
    key => file[key] !== undefined,
  );
  if (given.length !== 1) {
    yield {
      reason: given.length === 0 ? 'MissingField' : 'ConflictingFields',
      path: given.length === 0 ? path : [...path, given[1]],
      at: 'key',
      message:
        given.length === 0
          ? 'This file has no content.'
          : `This file has ${choice(given).replace(' or ', ' and ')}.`,
      allowed: 'exactly one of source, content and binaryContent',
      example: 'content: "greeting: hello"',
    };
  }
}

function* fileFindings(container: Container, path: Path): Generator<Finding> {
  for (const [target, file] of Object.entries(container.files ?? {})) {
    const at = [...path, 'files', target];
    yield* contentFindings(file, at);
    yield* targetFindings(target, at);
    yield* sourceFindings(file.source, at);
    if (file.binaryContent !== undefined && !BASE64.test(file.binaryContent)) {
      yield {
        reason: 'NotABase64Text',
        path: [...at, 'binaryContent'],
        message: 'This is not standard base64.',
        allowed: 'base64 of the bytes: A-Z, a-z, 0-9, + and /, padded with =',
        example: 'binaryContent: aGVsbG8=',
      };
    }
  }
  for (const target of Object.keys(container.volumes ?? {})) {
    yield* targetFindings(target, [...path, 'volumes', target]);
  }
}

function* sourceFindings(
  source: string | undefined,
  path: Path,
): Generator<Finding> {
  // Any sector: whether the path leads out of the folder does not depend on it.
  if (source !== undefined && assetPath('sector', source) === undefined) {
    yield {
      reason: 'SourceOutsideFiles',
      path: [...path, 'source'],
      message: `${JSON.stringify(source)} leads out of the folder files/.`,
      allowed: 'a path below files/ beside this intent, without ..',
      example: 'source: files/app.conf',
      suggestion:
        'Put the file into files/ beside this intent, or write its text under content.',
    };
  }
}

function* targetFindings(target: string, path: Path): Generator<Finding> {
  if (
    !target.startsWith('/') ||
    /(^|\/)\.\.(\/|$)/.test(target) ||
    target.includes(':')
  ) {
    yield {
      reason: 'NotAnAbsolutePath',
      path,
      at: 'key',
      message: `${JSON.stringify(
        target,
      )} is not an absolute path in the container.`,
      allowed: 'a path that starts with / and has no .. and no colon',
      example: '/etc/app/config.yaml: { content: "greeting: hello" }',
    };
  }
}

function* computeFindings(
  container: Container,
  path: Path,
): Generator<Finding> {
  const { requests, limits } = container.resources ?? {};
  for (const key of ['cpu', 'memory'] as const) {
    const request = quantityValue(requests?.[key] ?? '');
    const limit = quantityValue(limits?.[key] ?? '');
    if (request > limit) {
      yield {
        reason: 'RequestAboveLimit',
        path: [...path, 'resources', 'requests', key],
        reliesOn: [[...path, 'resources', 'limits', key]],
        message: `The container asks for ${requests?.[key]} of ${key}, more than its limit of ${limits?.[key]}.`,
        allowed: `at most the limit, ${limits?.[key]}`,
        suggestion: 'Ask for less, or raise the limit.',
      };
    }
  }
}
