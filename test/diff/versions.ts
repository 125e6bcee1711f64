import { findChanges } from '../../src/diff/index.ts';
import { loadDanishChanges } from '../../src/lang/changes.ts';
import type { Change, ChangeLexicon } from '../../src/model/change.ts';
import type { Block, SourceDocument } from '../../src/model/index.ts';
import { danish } from '../danish.ts';

let lexicon: ChangeLexicon | undefined;

/** A version of a policy from its text: "# " opens a section, "- " an item; every other line is a paragraph. */
export function version(text: string): SourceDocument {
  let section: readonly string[] = [];
  const blocks = text.split('\n').flatMap((line, index): Block[] => {
    const bare = line.trim();
    if (bare === '') return [];
    const heading = /^# (.+)$/u.exec(bare)?.[1];
    const item = /^- (.+)$/u.exec(bare)?.[1];
    if (heading !== undefined) section = [heading];
    return [
      {
        kind: heading !== undefined ? 'heading' : item !== undefined ? 'list-item' : 'paragraph',
        level: heading !== undefined || item !== undefined ? 1 : null,
        text: heading ?? item ?? bare,
        pages: [],
        line: index + 1,
        section: heading === undefined ? section : [],
        leadIn: null,
        runIn: 0,
        boxed: false,
      },
    ];
  });
  return {
    id: 'politik',
    path: 'politik.md',
    title: 'Politik',
    format: 'markdown',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: 0,
    blocks,
  };
}

/** What changed between two texts. */
export function changesBetween(old: string, next: string): readonly Change[] {
  lexicon ??= loadDanishChanges();
  return findChanges(version(old), version(next), danish(), lexicon).changes;
}
