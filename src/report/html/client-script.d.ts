/** The page's script as one text, bundled from `client/` when the program is built. */
export declare const SCRIPT: string;
