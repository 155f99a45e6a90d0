/**
 * A platform backend for tests of what talks to one.
 *
 * @packageDocumentation
 */
export {
  startTestPlatform,
  type TestPlatform,
  type TestPlatformOptions,
} from './startTestPlatform';
