/** The door for other programs: read documents, analyse them, render the report. Everything else may change. */
export { analyse, explain, type Progress } from './analyse.ts';
export { compareVersions, compareVersionsWith } from './compare-versions.ts';
export { type Desk, type DeskMeans, openDesk } from './desk.ts';
export {
  type Cache,
  clearCache,
  InputError,
  openCache,
  type ReadOptions,
  readDocument,
  readDocuments,
  rulesVersion,
  signOf,
} from './ingest/index.ts';
export * from './model/change.ts';
export * from './model/index.ts';
export * from './model/save-update.ts';
export { CHANGE_FORMATS, type ChangeFormat, renderChanges } from './report/diff/index.ts';
export {
  type FileFormat,
  formatForFile,
  isFileFormat,
  type ReportFormat,
  render,
  renderFile,
  renderFilePieces,
  renderPieces,
  TEXT_FORMATS,
  type TextFormat,
} from './report/index.ts';
export {
  type PlanStart,
  renderCases,
  renderPlan,
  type SheetFormat,
  sheetFormatForFile,
} from './report/meeting/index.ts';
export { renderUpdate } from './report/terminal-update.ts';
export { settleEngine, startWorkers, type Workers } from './workers/index.ts';
