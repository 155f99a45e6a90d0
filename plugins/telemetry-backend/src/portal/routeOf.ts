import { IncomingMessage } from 'node:http';

/** Routes that are told apart at most; everything else is one more. */
const MOST_ROUTES = 500;
const OTHER = 'other';

/** `/api/catalog`, `/.backstage/health`: where a plugin of the backend begins. */
const MOUNT = /^(\/api\/[a-z0-9-]+|\/\.[a-z]+\/[a-z]+|\/metrics)/;

/**
 * The pattern that a request was routed by, `/api/catalog/entities/by-name/:kind/:namespace/:name`;
 * `undefined` when nothing took it. What stands in an address never becomes part of it, so there
 * are only as many as the backend has routes.
 */
export function routeOf(request: IncomingMessage): string | undefined {
  const path = routePath(request);
  if (path === undefined) {
    return undefined;
  }
  const base =
    'baseUrl' in request && typeof request.baseUrl === 'string'
      ? request.baseUrl
      : '';
  const mount = MOUNT.exec(base)?.[1] ?? '';
  // A router below a plugin's may have parameters, of which only the values are known here.
  const below = base === mount ? '' : '/*';
  return `${mount}${below}${path}`.replace(/(.)\/$/, '$1');
}

/**
 * Requests that are answered late or refused on purpose, so that neither their duration nor their status says how the
 * portal fares.
 */
const ON_PURPOSE = [
  // They wait until something happens.
  /^\/api\/events\/bus\/v1\/subscriptions\/:subscriptionId\/events$/,
  /^\/api\/scaffolder\/v2\/tasks\/:taskId\/(events|eventstream)$/,
  /^\/api\/techdocs\/sync\//,
  // They ask whether the portal is ready, and "not yet" is an answer.
  /^\/\.backstage\/health\//,
];

/** Whether requests of a route tell nothing about how the portal fares. */
export function isOnPurpose(route: string): boolean {
  return ON_PURPOSE.some(pattern => pattern.test(route));
}

/** Names routes, as long as there are not too many of them. */
export function createRouteNames(
  most = MOST_ROUTES,
): (route: string) => string {
  const known = new Set<string>();
  return route => {
    if (known.has(route)) {
      return route;
    }
    if (known.size >= most) {
      return OTHER;
    }
    known.add(route);
    return route;
  };
}

/** Express writes down which of its routes took a request. */
function routePath(request: IncomingMessage): string | undefined {
  const route = 'route' in request ? request.route : undefined;
  return typeof route === 'object' &&
    route !== null &&
    'path' in route &&
    typeof route.path === 'string'
    ? route.path
    : undefined;
}
