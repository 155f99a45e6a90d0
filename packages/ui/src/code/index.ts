export * from './CodeBlock';
export * from './CopyButton';
export * from './DiagnosticList';
export * from './DiffBlock';
export * from './IntentEditor';
export * from './SideBySideDiff';
export * from './YamlBlock';
