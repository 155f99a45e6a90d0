/**
 * To be imported before anything else of a backend, so that its meters are not made before there is
 * something that measures.
 *
 * @packageDocumentation
 */
import { instrument } from './portal/instrument';

instrument();
