import { allPages, readAllPages } from './allPages';

describe('allPages', () => {
  const PAGES: Record<string, { items: number[]; nextCursor?: string }> = {
    first: { items: [1, 2], nextCursor: 'second' },
    second: { items: [], nextCursor: 'third' },
    third: { items: [3] },
  };
  const read = jest.fn(async (cursor = 'first') => ({
    ...PAGES[cursor],
    totalItems: 3,
  }));

  beforeEach(() => read.mockClear());

  it('reads to the last page, across one that is empty', async () => {
    expect(await readAllPages(read)).toEqual([1, 2, 3]);
    expect(read.mock.calls).toEqual([[undefined], ['second'], ['third']]);
  });

  it('reads no page that nobody asks for', async () => {
    const items = allPages(read);
    expect((await items.next()).value).toBe(1);
    expect((await items.next()).value).toBe(2);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
