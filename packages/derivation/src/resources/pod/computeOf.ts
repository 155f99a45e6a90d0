import { Container, quantityValue } from '@ridgeway/intent';

/** What a container gets that does not say. */
export const DEFAULT_REQUESTS = { cpu: '100m', memory: '128Mi' };
/** Most memory of a container that does not say. */
export const DEFAULT_MEMORY_LIMIT = '256Mi';

/** Compute of a container; every container asks for something and may use only so much memory. */
export interface Compute {
  requests: { cpu: string; memory: string };
  limits: { memory: string; cpu?: string };
}

const known = new WeakMap<object, Compute>();

/**
 * Requests and limits with defaults. A default never contradicts what is declared: it stays below
 * a declared limit and above a declared request.
 */
export function computeOf(container: Pick<Container, 'resources'>): Compute {
  let compute = known.get(container);
  if (!compute) {
    compute = withDefaults(container);
    known.set(container, compute);
  }
  return compute;
}

function withDefaults({ resources }: Pick<Container, 'resources'>): Compute {
  const { requests = {}, limits = {} } = resources ?? {};
  const cpu = requests.cpu ?? smaller(limits.cpu, DEFAULT_REQUESTS.cpu);
  const memory =
    requests.memory ?? smaller(limits.memory, DEFAULT_REQUESTS.memory);
  return {
    requests: { cpu, memory },
    limits: {
      memory: limits.memory ?? larger(memory, DEFAULT_MEMORY_LIMIT),
      ...(limits.cpu === undefined ? {} : { cpu: limits.cpu }),
    },
  };
}

function smaller(limit: string | undefined, fallback: string): string {
  return limit !== undefined && quantityValue(limit) < quantityValue(fallback)
    ? limit
    : fallback;
}

function larger(request: string, fallback: string): string {
  return quantityValue(request) > quantityValue(fallback) ? request : fallback;
}
