export * from './SupportPage';
