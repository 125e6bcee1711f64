import type { ProgressLine } from './progress.ts';
import type { Wording } from './wording/index.ts';

/** What a run spends its time on, in the order in which it happens; `start` is loading the program. */
export const PROFILE_STAGES = ['start', 'read', 'language', 'extract', 'compare', 'report'] as const;
export type ProfileStage = (typeof PROFILE_STAGES)[number];

/** Takes the time of each stage of a run. */
export interface Profile {
  /** The stage begins now, and the one before it has ended. */
  enter(stage: ProfileStage): void;
  /** The same progress, listened to: the analysis tells how far it has come. */
  listening(progress: ProgressLine): ProgressLine;
  /**
   * The stages with their seconds and their share of the whole, a line each; ends the last one.
   * @param elsewhere seconds of the processor that other processes have spent, by what they did
   */
  text(words: Wording, elsewhere: { readonly dossiers: number; readonly couples: number }): string;
}

/** The clock begins with the process: loading the program is the first stage. */
export function startProfile(): Profile {
  const times = new Map<ProfileStage, number>();
  let stage: ProfileStage = 'start';
  let since = 0;
  const enter = (next: ProfileStage): void => {
    const now = performance.now();
    times.set(stage, (times.get(stage) ?? 0) + now - since);
    [stage, since] = [next, now];
  };
  return {
    enter,
    listening: (progress) => ({
      update(at, count, total) {
        // Each is told when it is done: the language once, the documents one by one.
        if (at === 'language') enter('extract');
        if (at === 'extract' && count === total) enter('compare');
        progress.update(at, count, total);
      },
      stop: () => progress.stop(),
    }),
    text(words, { dossiers, couples }) {
      enter(stage);
      const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
      const lines = PROFILE_STAGES.filter((each) => times.has(each)).map((each) => {
        const time = times.get(each) ?? 0;
        const share = Math.round((100 * time) / whole);
        return `  ${words.profile[each].padEnd(14)}${(time / 1000).toFixed(2).padStart(9)} s${String(share).padStart(5)} %`;
      });
      const others = [
        ...(dossiers > 0 ? [['extract', dossiers] as const] : []),
        ...(couples > 0 ? [['compare', couples] as const] : []),
      ].map(
        ([stage, seconds]) => `  ${words.profile.elsewhere(words.profile[stage])} ${seconds.toFixed(2)} s`,
      );
      return `${[...lines, `  ${words.profile.whole.padEnd(14)}${(whole / 1000).toFixed(2).padStart(9)} s`, ...others].join('\n')}\n`;
    },
  };
}
