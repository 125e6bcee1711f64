/** What a folder's findings were held to be: the recorded state, the decisions, and what is new against them. */
export {
  applyDecisions,
  DECISIONS_FILE,
  type Decided,
  type Decision,
  decideChanges,
  parseDecisions,
} from './decisions.ts';
export { type Comparison, holdAgainst } from './hold-against.ts';
export { matchDocuments } from './match-documents.ts';
export {
  type BaselineRecord,
  keepUnread,
  parseRecord,
  recordText,
  toRecord,
  toRecordedDocuments,
} from './record.ts';
export { type ExpectedEntry, RecordError, type RecordFault } from './record-error.ts';
export {
  changeTypesIn,
  DEFAULT_THRESHOLD,
  FAIL_ON_NAMES,
  isAtThreshold,
  isChangeAtThreshold,
  type Threshold,
} from './threshold.ts';
