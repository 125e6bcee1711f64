import type { SectionRole } from '../model/index.ts';

/** Numbering and marks that stand before a heading's words ("3.2 ", "B) ", "A. ", "IV. ", "- ", "§ 4. "). */
const NUMBERING = /^[\s\d.()§•·–-]*(?:[a-z]\) |[a-z]\. |[ivx]{1,5}\. )?/u;
/** "Kapitel 2. ", "Del 3: ": a part that is called by its number. */
const PART = /^\p{L}{3,9} \d{1,2}(?: [a-z])?[.:] /u;

/**
 * Roles of a section, innermost heading first. A heading that says nothing of its role leaves it to the ones above.
 * @returns the roles in order of weight; `other` when no heading tells.
 */
export function sectionRoles(section: readonly string[], roles: readonly SectionRole[]): readonly string[] {
  const found: string[] = [];
  // The outermost heading is often the document's own title, which names no role of what stands below it.
  for (let index = section.length - 1; index >= 0; index -= 1) {
    for (const role of rememberedRoles(section[index] ?? '', roles))
      if (!found.includes(role)) found.push(role);
  }
  return found.length === 0 ? ['other'] : found;
}

/** Headings whose role is kept: all sentences below one ask for it, and policies have many in common. */
const REMEMBERED = 2048;
const remembered = new WeakMap<readonly SectionRole[], Map<string, readonly string[]>>();

function rememberedRoles(heading: string, roles: readonly SectionRole[]): readonly string[] {
  const known = remembered.get(roles) ?? new Map<string, readonly string[]>();
  remembered.set(roles, known);
  const found = known.get(heading);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const read = readRoles(heading, roles);
  known.set(heading, read);
  return read;
}

/** "Ansvar og opfølgning", "Vision, mål": a heading of so few words that each of its parts tells a role. */
const PARTS = /,\s+(?:og |samt )?| og | samt | & /u;
const PART_WORDS = 3;
/** As one part of a heading these words mean something else ("Udmøntning og status"). */
const TELLS_NOTHING: readonly string[] = ['foreword', 'background', 'process', 'contact', 'relations'];

function readRoles(heading: string, roles: readonly SectionRole[]): readonly string[] {
  const bare = heading
    .toLowerCase()
    .replace(NUMBERING, '')
    .replace(/[:?!.\s]+$/u, '');
  const named = bare.replace(PART, '');
  const whole = roleOf(bare, roles) ?? roleOf(named, roles);
  if (whole === undefined) return [];
  // Most headings have one part, and splitting tries each place of the text.
  if (!PARTS.test(named)) return [whole.role];
  const parts = named.split(PARTS);
  if (parts.some((part) => part.split(' ').length > PART_WORDS)) return [whole.role];
  const others = parts.flatMap((part) => roleOf(part, roles)?.role ?? []);
  return [whole.role, ...others.filter((role) => !TELLS_NOTHING.includes(role))];
}

function roleOf(heading: string, roles: readonly SectionRole[]): SectionRole | undefined {
  return roles.find((candidate) => candidate.headings.some((pattern) => pattern.test(heading)));
}
