export * from './GuardrailPage';
