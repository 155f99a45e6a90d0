/**
 * A platform for tests of what uses it.
 *
 * @packageDocumentation
 */
export * from './createPlatformMock';
