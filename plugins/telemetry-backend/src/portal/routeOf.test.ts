import express, { Router } from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRouteNames, isOnPurpose, routeOf } from './routeOf';

async function routeOfRequest(path: string): Promise<string | undefined> {
  const inner = Router().get('/files/:file', (_, response) => {
    response.end();
  });
  const plugin = Router()
    .get('/entities/:name', (_, response) => {
      response.end();
    })
    .get('/', (_, response) => {
      response.end();
    })
    .use('/of/:owner', inner);
  const app = express().use('/api/catalog', plugin);
  let route: string | undefined;
  const server = createServer((request, response) => {
    response.once('finish', () => {
      route = routeOf(request);
    });
    app(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  server.close();
  return route;
}

describe('routeOf', () => {
  it.each([
    [
      '/api/catalog/entities/secret-name?token=1',
      '/api/catalog/entities/:name',
    ],
    ['/api/catalog', '/api/catalog'],
    // Of a router with parameters, only values are known; none of them is told.
    ['/api/catalog/of/kim/files/plan.pdf', '/api/catalog/*/files/:file'],
    ['/api/catalog/nothing/here', undefined],
    ['/elsewhere', undefined],
  ])('of %s is %s', async (path, route) => {
    expect(await routeOfRequest(path)).toBe(route);
  });
});

describe('isOnPurpose', () => {
  it.each([
    ['/api/events/bus/v1/subscriptions/:subscriptionId/events', true],
    ['/api/scaffolder/v2/tasks/:taskId/eventstream', true],
    ['/.backstage/health/v1/readiness', true],
    ['/api/events/bus/v1/subscriptions/:subscriptionId', false],
    ['/api/scaffolder/v2/tasks/:taskId', false],
  ])('of %s is %s', (route, expected) => {
    expect(isOnPurpose(route)).toBe(expected);
  });
});

describe('createRouteNames', () => {
  it('tells so many routes apart and no more', () => {
    const nameOf = createRouteNames(2);
    expect(['/a', '/b', '/c', '/a'].map(nameOf)).toEqual([
      '/a',
      '/b',
      'other',
      '/a',
    ]);
  });
});
