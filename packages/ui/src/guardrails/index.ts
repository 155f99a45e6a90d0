export * from './GuardrailLink';
export * from './routes';
