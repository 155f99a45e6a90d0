import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('keeps the data in the checkout and listens on 7007', () => {
    expect(readSettings('/portal', {})).toEqual({
      root: '/portal',
      dataDirectory: '/portal/.ridgeway',
      port: 7007,
      url: 'http://localhost:7007',
      prometheusPort: 7090,
    });
  });

  it.each([
    [{ PORT: '8000' }, 8000],
    [{ RIDGEWAY_PORT: '8001', PORT: '8000' }, 8001],
  ])('takes the port from %j', (env, port) => {
    expect(readSettings('/portal', env)).toMatchObject({
      port,
      url: `http://localhost:${port}`,
    });
  });

  it('keeps a Prometheus out of the way of another portal, or where it is told to', () => {
    expect(readSettings('/portal', { RIDGEWAY_PORT: '8001' })).toMatchObject({
      prometheusPort: 8084,
    });
    const env = { RIDGEWAY_PROMETHEUS_PORT: '9091' };
    expect(readSettings('/portal', env).prometheusPort).toBe(9091);
    expect(() =>
      readSettings('/portal', { RIDGEWAY_PROMETHEUS_PORT: 'x' }),
    ).toThrow(/RIDGEWAY_PROMETHEUS_PORT is "x", which is no port/);
  });

  it('reads a data directory from where the person stands', () => {
    const env = { RIDGEWAY_DATA_DIR: 'data', INIT_CWD: '/home/ana' };
    expect(readSettings('/portal', env).dataDirectory).toBe('/home/ana/data');
  });

  it.each(['0', '65536', '80a', '-1', '7007.5'])('refuses port %s', port => {
    expect(() => readSettings('/portal', { RIDGEWAY_PORT: port })).toThrow(
      /use a number from 1 to 65535/,
    );
  });
});
