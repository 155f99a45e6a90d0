/** Options of every call. */
export interface PlatformRequestOptions {
  token?: string;
  signal?: AbortSignal;
}
