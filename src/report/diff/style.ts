/** The style of the page of changes. A constant, so that the page can name its hash and refuse every other. */
export const STYLE = `
:root{--ink:#1b2a32;--muted:#52626b;--line:#d3dce0;--soft:#f3f6f7;--accent:#0f4c5c;
--down:#9b1c1f;--down-bg:#fdf4f3;--other:#7d4a00;--other-bg:#fff8ec;--up:#2a6a3c;--up-bg:#f1f8f3;--same:#44545d;--same-bg:#f3f5f6}
*,*::before,*::after{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b6e8a;outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem;top:0;background:#fff;padding:.75rem 1rem;z-index:9}.skip:focus{left:0}
.page{max-width:70rem;margin:0 auto;padding:0 1.25rem 4rem}
h1,h2,h3{line-height:1.25;margin:0;font-weight:650}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.3rem)}h2{font-size:1.5rem;border-bottom:2px solid var(--accent);padding-bottom:.4rem}
h3{font-size:1rem;margin:0 0 .25rem}
h2 .count{color:var(--muted);font-weight:400}
p{margin:.5rem 0;max-width:46rem}ul{max-width:46rem;padding-left:1.4rem}li{margin:.3rem 0}
.masthead{border-top:.5rem solid var(--accent);padding:2rem 0 0}
section{padding:2rem 0 0}
.intro,.place,.number{color:var(--muted)}.place{font-size:.92rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none;max-width:none}
.figures li{margin:0;background:var(--soft);border-radius:.4rem;border-top:3px solid var(--same)}
.figures a{display:block;padding:.7rem 1rem;color:inherit;text-decoration:none}.figures a:hover .label{text-decoration:underline}
.figures .value{display:block;font-size:1.8rem;font-weight:650;line-height:1.15}
.figures .weakened,.figures .removed{border-color:var(--down)}.figures .altered{border-color:var(--other)}
.figures .strengthened,.figures .added{border-color:var(--up)}
.card{border:1px solid var(--line);border-left:6px solid var(--same);border-radius:.4rem;padding:1rem 1.25rem;margin:1rem 0}
.card.weakened,.card.removed{border-left-color:var(--down)}.card.altered{border-left-color:var(--other)}
.card.strengthened,.card.added{border-left-color:var(--up)}
.badge{display:inline-block;font-size:.85rem;padding:.08rem .55rem;border-radius:1rem;border:1px solid currentColor;color:var(--same);background:var(--same-bg)}
.badge.weakened,.badge.removed{color:var(--down);background:var(--down-bg)}.badge.altered{color:var(--other);background:var(--other-bg)}
.badge.strengthened,.badge.added{color:var(--up);background:var(--up-bg)}
.pair{display:grid;gap:.75rem;margin:.75rem 0 0}
figure{margin:0;background:var(--soft);border-radius:.35rem;padding:.8rem 1rem}
figure.none{background:none;border:1px dashed var(--line);color:var(--muted)}
figcaption{font-size:.92rem;margin-bottom:.3rem}
blockquote,blockquote p{margin:0}
del{background:#fbdcd9;text-decoration:line-through;text-decoration-color:var(--down);border-radius:.15rem}
ins{background:#d5ecdb;text-decoration:underline;text-decoration-color:var(--up);text-decoration-thickness:2px;border-radius:.15rem}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;color:var(--muted);font-size:.92rem}
@media (min-width:46rem){.pair{grid-template-columns:1fr 1fr}}
@media print{@page{size:A4;margin:17mm 16mm}html{font-size:10pt}.page{max-width:none;padding:0}.skip{display:none}
.pair{grid-template-columns:1fr 1fr}.card,figure{break-inside:avoid}h2,h3,.intro{break-after:avoid}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit}}
`;
