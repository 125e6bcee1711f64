export * from './analysis.ts';
export * from './document.ts';
export * from './finding.ts';
export * from './ids.ts';
export * from './language.ts';
export * from './settings.ts';
export * from './statement.ts';
export * from './why.ts';
