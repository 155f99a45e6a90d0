export * from './GuardrailsRouter';
