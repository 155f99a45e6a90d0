export { RegistryRouter } from './RegistryRouter';
