export { createDanish, type LanguageExtras } from './danish.ts';
