import type { SectionRole } from '../model/index.ts';

/** Numbering and marks that stand before a heading's words ("3.2 ", "B) ", "- ", "§ 4. "). */
const NUMBERING = /^[\s\d.()§•·–-]*(?:[a-z]\) )?/u;
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
    const role = rememberedRole(section[index] ?? '', roles);
    if (role !== null && !found.includes(role)) found.push(role);
  }
  return found.length === 0 ? ['other'] : found;
}

/** Headings whose role is kept: all sentences below one ask for it, and policies have many in common. */
const REMEMBERED = 2048;
const remembered = new WeakMap<readonly SectionRole[], Map<string, string | null>>();

function rememberedRole(heading: string, roles: readonly SectionRole[]): string | null {
  const known = remembered.get(roles) ?? new Map<string, string | null>();
  remembered.set(roles, known);
  const found = known.get(heading);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const role = readRole(heading, roles);
  known.set(heading, role);
  return role;
}

function readRole(heading: string, roles: readonly SectionRole[]): string | null {
  const bare = heading
    .toLowerCase()
    .replace(NUMBERING, '')
    .replace(/[:?!.\s]+$/u, '');
  const role = roleOf(bare, roles) ?? roleOf(bare.replace(PART, ''), roles);
  return role?.role ?? null;
}

function roleOf(heading: string, roles: readonly SectionRole[]): SectionRole | undefined {
  return roles.find((candidate) => candidate.headings.some((pattern) => pattern.test(heading)));
}
