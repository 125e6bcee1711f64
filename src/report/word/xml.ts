import { clean } from '../clean.ts';

/** Text made safe for XML: control and direction characters go, and what XML would read as markup is written out. */
export function escapeXml(text: string): string {
  return clean(text)
    .replace(/[\ufffe\uffff]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

/** How a stretch of text looks; `lang` where it is not the document's. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** In half points. */
  readonly size?: number;
  readonly lang?: string;
}

/** A stretch of text. */
export function run(text: string, look: RunLook = {}): string {
  const properties = [
    look.bold === true ? '<w:b/>' : '',
    look.italic === true ? '<w:i/>' : '',
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
    look.lang === undefined ? '' : `<w:lang w:val="${look.lang}"/>`,
  ].join('');
  const given = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${given}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs. `properties` is markup of ours (spacing, numbering), in the order that the format asks for. */
export function paragraphOf(runs: string, style: string | null = null, properties = ''): string {
  const named = style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  const given = named + properties === '' ? '' : `<w:pPr>${named}${properties}</w:pPr>`;
  return `<w:p>${given}${runs}</w:p>`;
}

export interface Cell {
  /** Paragraphs; a cell needs at least one. */
  readonly content: string;
  /** RRGGBB behind the text. */
  readonly fill?: string;
}

export interface TableLook {
  /** Twentieths of a point, one for each column. */
  readonly widths: readonly number[];
  /** Whether the first row is a head that is repeated on every page. */
  readonly hasHead: boolean;
  /** Height of every row, exactly, in twentieths of a point; null lets the text decide. */
  readonly rowHeight?: number | null;
}

/** A table with thin lines. */
export function tableOf(rows: readonly (readonly Cell[])[], look: TableLook): string {
  const total = look.widths.reduce((sum, each) => sum + each, 0);
  const grid = look.widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  const written = rows.map((cells, index) => {
    const height =
      look.rowHeight === undefined || look.rowHeight === null
        ? ''
        : `<w:trHeight w:val="${look.rowHeight}" w:hRule="exact"/>`;
    const head = look.hasHead && index === 0 ? '<w:tblHeader/>' : '';
    const inner = cells.map((cell, at) => writeCell(cell, look.widths[at] ?? 0)).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${height}${head}</w:trPr>${inner}</w:tr>`;
  });
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8FA3AD"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

function writeCell({ content, fill }: Cell, width: number): string {
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}
