export * from './GuardrailHint';
export * from './GuardrailLink';
export { KeptPage } from './KeptPage';
export * from './ReasonText';
export * from './routes';
