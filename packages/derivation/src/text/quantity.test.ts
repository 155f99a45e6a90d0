import { printCpu, printMemory } from './quantity';

describe('quantities', () => {
  it('prints processor shares and memory as people write them', () => {
    expect(printCpu(0.1 + 0.2)).toBe('300m');
    expect(printCpu(4)).toBe('4');
    expect(printMemory(3 * 2 ** 30)).toBe('3Gi');
    expect(printMemory(1536 * 2 ** 20)).toBe('1536Mi');
    expect(printMemory(1000)).toBe('1000');
  });
});
