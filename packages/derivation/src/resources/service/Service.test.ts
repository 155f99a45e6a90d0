import { find, objectsOfService } from '../../__testUtils__/derived';

describe('Service', () => {
  it('offers the declared ports by name', () => {
    const derived = find(
      objectsOfService({
        service: {
          ports: {
            http: { port: 80, targetPort: 8080 },
            dns: { port: 53, protocol: 'UDP' },
          },
        },
      }),
      'Service',
    );
    expect(derived?.spec).toEqual({
      selector: { 'ridgeway.dev/service': 'app' },
      ports: [
        { name: 'dns', port: 53, targetPort: 53, protocol: 'UDP' },
        { name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' },
      ],
    });
  });

  it('is left out when nothing is offered', () => {
    expect(find(objectsOfService({ service: {} }), 'Service')).toBeUndefined();
  });
});
