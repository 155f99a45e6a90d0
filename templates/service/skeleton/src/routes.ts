/** An answer to a request. */
export interface Answer {
  status: number;
  body: unknown;
}

/** What this service does, by method and path. Add yours here. */
export const routes: Record<string, (url: URL) => Answer | Promise<Answer>> = {
  'GET /': url => ({
    status: 200,
    body: { message: `Hello, ${url.searchParams.get('name') || 'world'}` },
  }),
};
