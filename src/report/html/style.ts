/** The page's style. A constant, so that the page can name its hash and refuse every other. */
export const STYLE = `
:root{--ink:#1b2a32;--muted:#52626b;--line:#d3dce0;--soft:#f3f6f7;--accent:#0f4c5c;
--contradiction:#9b1c1f;--contradiction-bg:#fdf4f3;--tension:#7d4a00;--tension-bg:#fff8ec;--gap:#56398a;--gap-bg:#f7f4fb;
--overlap:#0f566b;--overlap-bg:#f0f7f9;--terminology:#2a6a3c;--terminology-bg:#f1f8f3;--reference:#44545d;--reference-bg:#f3f5f6}
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible
{outline:3px solid #0b6e8a;outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem;top:0;background:#fff;padding:.75rem 1rem;z-index:9}
.skip:focus{left:0}
.page{max-width:78rem;margin:0 auto;padding:0 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:0;font-weight:650}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.6rem);letter-spacing:-.015em}
h2{font-size:1.6rem;letter-spacing:-.01em;margin:0 0 .5rem}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1.05rem}
p{margin:.5rem 0;max-width:46rem}
ul,ol{margin:.5rem 0;padding-left:1.4rem;max-width:46rem}
li{margin:.25rem 0}
.masthead{border-top:.5rem solid var(--accent);padding:2.25rem 0 1.5rem}
.masthead p{font-size:1.15rem;color:var(--muted);margin:.6rem 0 0}
nav h2{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);margin:0 0 .4rem}
nav ol{list-style:none;margin:0;padding:0}
nav li{margin:0}
nav a{display:block;padding:.3rem .75rem;text-decoration:none;border-left:3px solid var(--line);color:var(--ink)}
nav a:hover{border-color:var(--accent);background:var(--soft)}
section{padding:2.75rem 0 0}
section>h2{border-bottom:2px solid var(--accent);padding-bottom:.4rem}
.intro{color:var(--muted)}
.notice{border-left:4px solid var(--tension);background:var(--tension-bg);padding:.6rem 1rem;margin:1rem 0;max-width:46rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;list-style:none;max-width:none}
.figures li{margin:0;background:var(--soft);border-radius:.4rem;padding:.8rem 1rem;border-top:3px solid var(--accent)}
.figures .value{display:block;font-size:1.9rem;font-weight:650;line-height:1.15;font-variant-numeric:tabular-nums}
.figures .label{color:var(--muted);font-size:.95rem}
.figures .contradiction{border-color:var(--contradiction)}.figures .tension{border-color:var(--tension)}
.figures .gap{border-color:var(--gap)}.figures .overlap{border-color:var(--overlap)}
.figures .terminology{border-color:var(--terminology)}.figures .reference{border-color:var(--reference)}
.two{display:grid;gap:0 2.5rem}
.top{list-style:none;padding:0;margin:.75rem 0}
.top li{padding:.65rem 0;border-top:1px solid var(--line);margin:0}
.top li:last-child{border-bottom:1px solid var(--line)}
.top .headline{display:block;line-height:1.4}
.top .where{display:block;color:var(--muted);font-size:.92rem;margin-top:.35rem}
.top .line{display:block}
.agenda{padding-left:2rem}
.agenda li{padding:.2rem 0 .2rem .2rem}
.agenda li::marker{font-weight:650;color:var(--accent)}
.badge{display:inline-block;font-size:.85rem;font-weight:650;padding:.08rem .55rem;border-radius:1rem;border:1px solid currentColor;white-space:nowrap}
.badge.contradiction{color:var(--contradiction);background:var(--contradiction-bg)}
.badge.tension{color:var(--tension);background:var(--tension-bg)}
.badge.gap,.badge.missing{color:var(--gap);background:var(--gap-bg)}
.badge.overlap,.badge.repeat,.badge.paraphrase,.badge.complement{color:var(--overlap);background:var(--overlap-bg)}
.badge.terminology{color:var(--terminology);background:var(--terminology-bg)}
.badge.reference{color:var(--reference);background:var(--reference-bg)}
.badge.problem{color:var(--contradiction);background:var(--contradiction-bg)}
a.badge{text-decoration:none}a.badge:hover{text-decoration:underline}
.number{color:var(--muted);font-size:.92rem;font-variant-numeric:tabular-nums}
.number a{white-space:nowrap}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.45}
caption,.heard{text-align:left;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.55rem .7rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--accent);vertical-align:bottom;font-weight:650}
tbody th{font-weight:600}
td.count,th.count{text-align:right;font-variant-numeric:tabular-nums}
.path{display:block;color:var(--muted);font-size:.85rem;font-weight:400;overflow-wrap:anywhere}
td p{margin:.3rem 0 0}
.notice.calm{border-color:var(--accent);background:var(--soft)}
.heat th,.heat td{padding:.5rem .4rem}
.heat td{text-align:center;font-variant-numeric:tabular-nums;border:1px solid #fff;min-width:3.5rem}
.heat thead th{text-align:center;hyphens:auto;font-size:.9rem}.heat thead th:first-child{text-align:left}
.heat.narrow{width:auto}.heat.narrow thead th span{writing-mode:vertical-rl;transform:rotate(180deg)}
.heat tbody th{white-space:nowrap}
.h0{color:var(--muted)}.h1{background:#e4eff2}.h2{background:#c3dde4}.h3{background:#93c2ce}.h4{background:#2f7d91;color:#fff}.h5{background:#0f4c5c;color:#fff}
.rows th .kind,.kind{display:block;color:var(--muted);font-size:.85rem;font-weight:400}
.rows tbody th{font-weight:400;width:40%}.rows.listed tbody th{width:52%}
.rows .section th{background:var(--soft);font-weight:650;width:auto}
.plain{list-style:none;margin:0;padding:0}.plain li{margin:0 0 .25rem}.plain .badge{margin-left:.35rem}
.rows td .badge{margin:0 .2rem .2rem 0}
.none{color:var(--muted)}
.legend{color:var(--muted);font-size:.92rem;max-width:none}
.legend .badge{margin-right:.2rem}
.card{border:1px solid var(--line);border-left:6px solid var(--reference);border-radius:.4rem;padding:1.1rem 1.25rem 1rem;margin:1rem 0}
.card.contradiction{border-left-color:var(--contradiction)}.card.tension{border-left-color:var(--tension)}
.card.gap{border-left-color:var(--gap)}.card.overlap{border-left-color:var(--overlap)}
.card header{display:flex;flex-wrap:wrap;gap:.3rem .75rem;align-items:baseline}
.card header h4{flex-basis:100%}
.card .severity{color:var(--muted);font-size:.92rem}
.card:target{box-shadow:0 0 0 3px #9cc9d5}
.pair{display:grid;gap:.75rem;margin:.9rem 0}
figure{margin:0;background:var(--soft);border-radius:.35rem;padding:.8rem 1rem}
figcaption{font-size:.92rem;line-height:1.4;margin-bottom:.4rem}
figcaption strong{display:block;font-weight:650}
figcaption .place{color:var(--muted)}
:is(td,th)>strong+.place{display:block;color:var(--muted);font-size:.92em;font-weight:400}
blockquote{margin:0;font-size:1.02rem}
blockquote p{margin:0}
.leadin{color:var(--muted)}
mark{color:inherit;background:none}
mark.shared{background:#dcebef;border-bottom:2px solid #4c93a6}
mark.clash{background:#fbdcd9;border-bottom:3px double var(--contradiction);font-weight:650}
.missing p{margin:0;font-weight:650}.missing ul{margin:.3rem 0 0;padding-left:1.1rem}
.card dl{margin:.5rem 0 0;display:grid;gap:.45rem 1.25rem}
.card dt{font-weight:650}
.card dd{margin:0;max-width:46rem}
.card dd p:first-child{margin-top:0}.card dd p{margin:.3rem 0}
.card dd ul{margin:0;padding-left:1.1rem}
.paste{background:var(--soft);border:1px dashed #8a9aa3;border-radius:.3rem;padding:.45rem .75rem}
.paste .label{display:block;font-size:.85rem;color:var(--muted)}
details{margin:.6rem 0 0}
summary{cursor:pointer;color:var(--accent);font-weight:600;padding:.15rem 0}
details[open]>summary{margin-bottom:.4rem}
.filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:var(--soft);border-radius:.4rem;padding:1rem;margin:1rem 0}
.filter[hidden]{display:none}
.filter label{display:block;font-size:.9rem;font-weight:600}
.filter select,.filter input{font:inherit;display:block;margin-top:.2rem;padding:.35rem .5rem;height:2.5rem;font-weight:400;border:1px solid #6d7d86;border-radius:.3rem;background:#fff;color:inherit;max-width:100%}
.filter output{font-size:.95rem;color:var(--muted)}
[hidden]{display:none!important}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;color:var(--muted);font-size:.92rem}
.page button{font:inherit;font-weight:600;cursor:pointer;border:1px solid var(--accent);background:var(--accent);color:#fff;border-radius:.3rem;padding:.4rem .9rem;min-height:2.5rem}
button:hover{background:#0a3642}
.page button.plain-button,.reader-head button{background:#fff;color:var(--accent)}
.page button.plain-button:hover{background:var(--soft)}
.page button.small{font-size:.88rem;font-weight:600;padding:.1rem .7rem;min-height:1.9rem;background:#fff;color:var(--accent)}
.page button.small:hover{background:var(--soft)}
.buttons{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
.filter .search{flex:1 1 12rem}.filter .search input{width:100%}
.filter button{height:2.5rem}.filter output{flex-basis:100%}
.review-bar{border:1px solid var(--line);border-radius:.4rem;padding:.9rem 1.1rem;margin:1rem 0}
.review-bar h3{margin:0}
.review{margin-top:.8rem;border-top:1px dashed var(--line);padding-top:.7rem}
.noted{margin:.1rem 0 .5rem;max-width:none}
.badge.verdict{color:var(--muted);background:#fff}.accept .badge.verdict{color:#1d5b34;background:#eef7f1}.dismiss .badge.verdict{color:#5a3a3a;background:#f6f1f1}
.review-form{background:var(--soft);border-radius:.4rem;padding:1rem 1.1rem}
.review-form fieldset{border:0;padding:0;margin:0 0 .8rem}
.review-form legend,.field label{font-weight:600;padding:0}
.choice{display:flex;gap:.5rem;align-items:baseline;margin:.2rem 0;cursor:pointer;min-height:1.6rem}
.choice input{width:1.1rem;height:1.1rem;flex:none;transform:translateY(.15rem)}
.hint{color:var(--muted);font-weight:400;font-size:.92rem}
.fields{display:grid;gap:.8rem 1.2rem}
.field input,.field textarea{display:block;width:100%;font:inherit;padding:.35rem .5rem;margin-top:.2rem;border:1px solid #6d7d86;border-radius:.3rem;background:#fff;color:inherit}
.field [aria-invalid=true]{border:2px solid var(--contradiction)}
.error:not(:empty){display:block;color:var(--contradiction);font-size:.92rem;font-weight:600;margin-top:.2rem}
.sorted:empty{display:none}
.context{font-size:.88rem;white-space:nowrap}
.paste q{quotes:none}.said{margin-left:.5rem;color:var(--muted);font-size:.9rem}
.words{margin:.7rem 0}
.columns{display:none;font-weight:650;border-bottom:2px solid var(--accent);padding:.4rem .7rem}
.side-by-side h3{background:var(--soft);font-size:1rem;padding:.4rem .7rem;margin:1rem 0 0}
.row{display:grid;gap:.4rem 1.5rem;padding:.7rem;border-bottom:1px solid var(--line)}
.row .own p{margin:0}
.others>li{margin:0 0 .6rem;line-height:1.45}.others .badge{margin:0 .3rem 0 0}.others>li:last-child{margin:0}
.others blockquote{font-size:.97rem;margin:.15rem 0 0;padding-left:.7rem;border-left:2px solid var(--line)}
.others .none{font-size:.92rem}
.fine{font-size:.92rem;color:var(--muted)}
.heat td a{display:block;color:inherit;text-decoration:none;margin:-.5rem -.4rem;padding:.5rem .4rem}
.heat td a:hover{text-decoration:underline}.heat td a:focus-visible{outline-offset:-3px;outline-color:#fff;box-shadow:0 0 0 3px #0b6e8a}
td .badge{white-space:normal}
.thread{border:1px solid var(--line);border-left:6px solid var(--overlap);border-radius:.4rem;padding:1rem 1.25rem;margin:1rem 0}
.thread.breaks{border-left-color:var(--tension)}
.way{list-style:none;margin:1rem 0 .5rem;padding:0;max-width:none;display:grid;gap:.8rem}
.step{margin:0;padding:.7rem .9rem;border:1px solid var(--line);border-top:3px solid var(--overlap);border-radius:.35rem;min-width:0}
.step h3{margin:0 0 .3rem;font-size:1rem}.step li{margin:0 0 .6rem;line-height:1.4;font-size:.95rem}.step q{quotes:"»" "«"}
.step p{margin:0}.step.broken{border:2px dashed var(--tension);background:var(--tension-bg)}.step.empty{border-style:dashed}
.outcome{margin:.6rem 0 0;max-width:none}
.graph{display:block;height:auto;max-width:none;font-size:14px}
.graph rect{fill:#fff;stroke:#44545d;stroke-width:1.2}.graph rect.anchor{fill:#0f4c5c;stroke:#0f4c5c}.graph rect.unread{stroke-dasharray:5 4}
.graph text{fill:#1b2a32}.graph text.anchor{fill:#fff;font-weight:650}.graph .times{font-size:12px;paint-order:stroke;stroke:#fff;stroke-width:4px}
.graph .arc{fill:none;stroke:#44545d;stroke-width:1.4}.graph .tip{fill:#44545d}
.print-note{display:none}
.documents .path{overflow-wrap:normal}
.fold{border-top:1px solid var(--line);margin:0;padding:.35rem 0}.fold .group h3{font-size:1rem;margin:1rem 0 .2rem}
dialog{border:0;border-radius:.5rem;padding:0;width:min(46rem,94vw);max-height:86vh;box-shadow:0 .6rem 3rem #0005;color:inherit}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#0d1d24aa}
.reader-head{display:flex;gap:1rem;justify-content:space-between;align-items:start;padding:1rem 1.25rem;border-bottom:1px solid var(--line)}
.reader-head h2{font-size:1.2rem;margin:0;padding:.3rem 0}
.reader-head button{font:inherit;font-weight:600;cursor:pointer;border:1px solid var(--accent);border-radius:.3rem;padding:.35rem .9rem}
.reader-body{overflow-y:auto;padding:.5rem 1.25rem 1.25rem}.reader-body h3{font-size:1rem;margin:1rem 0 .2rem}
.meant{background:#fff6d6;outline:2px solid #b58900;outline-offset:3px;border-radius:2px}
@media (min-width:46rem){.row{grid-template-columns:2fr 3fr}.columns{display:grid;grid-template-columns:2fr 3fr;gap:1.5rem}.fields{grid-template-columns:1fr 1fr}
.documents tbody th{width:27%}.documents td:nth-child(2){width:27%}.documents td:last-child{width:22%}.pair{grid-template-columns:1fr 1fr}.card dl{grid-template-columns:9.5rem 1fr}}
@media (min-width:62rem){.way{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
.layout{display:grid;grid-template-columns:14.5rem minmax(0,1fr);gap:0 3rem}
nav{position:sticky;top:1.25rem;align-self:start;padding-top:2.75rem;max-height:100vh;overflow-y:auto}
.two{grid-template-columns:1.15fr 1fr}}
@media (max-width:46rem){.filter label{flex:1 1 100%}.filter select{width:100%}
.stack,.stack tbody,.stack tr,.stack td,.stack tbody th{display:block;width:auto}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border-bottom:2px solid var(--line);padding:.5rem 0}
.stack td,.stack tbody th{border:0;padding:.25rem 0;text-align:left}
.stack td.count{text-align:left}
.stack td::before{content:attr(data-label);display:inline-block;min-width:9.5rem;padding-right:.75rem;color:var(--muted);font-size:.9rem}
.stack td.wide::before{display:block}
.rows tbody th{padding-bottom:.4rem}
.rows .section th{padding:.4rem .6rem}
.scroll.stacked{overflow-x:visible}
.heat{width:auto}.heat tbody th{white-space:normal;position:sticky;left:0;background:#fff}
.heat thead th span{writing-mode:vertical-rl;transform:rotate(180deg)}.heat td{min-width:2.6rem}}
@media print{
@page{size:A4;margin:14mm 16mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#52626b}}
html{font-size:10pt}
body{line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:none;padding:0}
.masthead{padding:4pt 0 0;border-top-width:4pt}
body:not([data-print=all]) :is(#statements,#considered,.group.terminology,.group.reference,.card.beside,.group.only-beside){display:none}
body[data-print=all] .print-note,body[data-print=first] .print-note{display:none}
body[data-print=first] :is(main>section:not(#summary),footer){display:none}
.side-by-side{font-size:9pt;line-height:1.35}.columns{display:grid;grid-template-columns:2fr 3fr;gap:12pt;padding:3pt 5pt}
.side-by-side h3{font-size:9.5pt;margin:6pt 0 0;padding:2pt 5pt;break-after:avoid}
.row{grid-template-columns:2fr 3fr;gap:2pt 12pt;padding:4pt 5pt;break-inside:avoid}
.row .kind{font-size:8pt}.others>li{margin:0 0 3pt;line-height:1.3}.others blockquote{font-size:8.8pt;padding-left:5pt;margin:1pt 0 0}.others .none.rest{display:none}
.badge{font-size:8pt;padding:0 4pt}
figure{padding:4pt 7pt}figcaption{font-size:8.5pt;margin-bottom:2pt;line-height:1.25}blockquote{font-size:9.3pt;line-height:1.35}
.card dl{gap:2pt 10pt;font-size:9pt;line-height:1.35;margin:3pt 0 0}.card .pair{margin:4pt 0;gap:6pt}
.review{margin-top:4pt;padding-top:3pt}.review:not(:has(.noted)){display:none}
.thread{padding:6pt 9pt;margin:6pt 0}.thread figure,.step h3{break-after:avoid}.thread .outcome{break-before:avoid}.way{display:block;margin:4pt 0}.step{display:grid;grid-template-columns:95pt 1fr;gap:2pt 8pt;padding:3pt 6pt;border-width:0 0 1px;border-radius:0;break-inside:avoid}.step details{grid-column:2}.step h3{font-size:9pt;margin:0}.step li{font-size:8.3pt;line-height:1.3;margin:0 0 3pt}.step .kind{font-size:7.5pt}
.graph{max-width:100%;max-height:230mm}
.documents .plain li{margin:0;display:inline}.documents .plain li:not(:last-child)::after{content:" · "}
.fine{font-size:8.5pt;line-height:1.35}
h1{font-size:21pt}h2{font-size:15pt}h3{font-size:12pt;margin-top:14pt}
section{padding-top:10pt}
#documents,#counterparts,#findings,#statements{break-before:page}
.screen,.context,.review-bar,.assess,.review-form,.small,details:not(.fold)>summary,dialog{display:none!important}
h2,h3,h4,.intro,thead,summary,.card header{break-after:avoid}
.card,figure,tr,.top li,.figures,.agenda li{break-inside:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}tbody>tr:first-child{break-before:avoid}
nav,.skip,.filter,.evidence{display:none!important}
.print-note{display:block;border-top:1px solid var(--line);padding-top:6pt;color:var(--muted)}
.figures{grid-template-columns:repeat(6,1fr);gap:5pt;margin:4pt 0}
.figures li{padding:5pt 7pt}.figures .value{font-size:16pt}.figures .label{font-size:8.5pt}
.pair{grid-template-columns:1fr 1fr}.card dl{grid-template-columns:8.5rem 1fr}
.card{margin:6pt 0;padding:5pt 8pt}
.two{grid-template-columns:1.05fr 1fr;gap:0 16pt;font-size:9pt;line-height:1.35}.two h3{margin-top:4pt}
.top li{padding:3pt 0}.top .where,.top .headline{display:inline;margin:0;font-size:8.6pt}.top .where{font-size:8pt}.top .line{line-height:1.3}.intro,.number{font-size:8.5pt}#summary p{margin:3pt 0}#summary h3{margin-top:6pt}.agenda li,.top .headline{line-height:1.3}.agenda li{padding:0}.notice{padding:4pt 8pt;margin:5pt 0;max-width:none}p,ul,ol{max-width:none}
.intro,.heat{break-inside:avoid}.section{break-after:avoid}
#statements h3{font-size:10.5pt;margin-top:8pt}
.scroll{overflow:visible}
table{font-size:9pt}.heat th,.heat td{padding:.7pt 4pt;font-size:8pt;line-height:1.3}.heat td a{margin:0;padding:0}
th,td{padding:3pt 5pt}a{color:inherit;text-decoration:none}
.graph,.outcome{break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
}
`;
