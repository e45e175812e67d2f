import { css } from './static-code.ts';

/** What every page shares: colours, type, links, the head of the page. */
export const BASE_STYLE = css`
:root{color-scheme:light dark;
--paper:#fcfbf8;--sheet:#fff;--ink:#1d2227;--soft:#59636d;--line:#e3dfd6;--strong:#c9c3b6;
--accent:#1b4f80;--tint:#eaf1f7;--mark:#fdf0c2;--edge:#e2bf4c;--bad:#a3262a;--bad-tint:#fbeceb;--good:#2c6e49;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#14171a;--sheet:#1a1e22;--ink:#e6e3dc;--soft:#a3abb3;--line:#2d3339;--strong:#454d55;
--accent:#93c4ee;--tint:#1e2b37;--mark:#41370f;--edge:#a08426;--bad:#f19a97;--bad-tint:#3a2122;--good:#86cfa4}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 var(--serif);overflow-wrap:break-word}
body>header,main,footer{max-width:82rem;margin:0 auto;padding:0 clamp(1.1rem,4vw,3rem)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.6rem);line-height:1.15;font-weight:600;letter-spacing:-.01em;margin:0;max-width:26em}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem;padding:1.1rem 0;margin-bottom:clamp(1.2rem,4vw,2.6rem);border-bottom:1px solid var(--line);font:.875rem/1.5 var(--sans)}
.name{font:600 1.0625rem/1.5 var(--serif);letter-spacing:.01em}
nav{display:flex;flex-wrap:wrap;gap:0 1.2rem}
nav a{display:inline-block;padding:.15rem 0}
.byline,.note,.n,.tools{font-family:var(--sans);font-size:.875rem;line-height:1.5;color:var(--soft)}
.byline{margin:.8rem 0 0;font-size:.9375rem}
.byline a{color:inherit}
.gone{display:none}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem;top:0;z-index:9;padding:.6rem 1rem;background:var(--sheet);font-family:var(--sans)}
.skip:focus{left:.5rem;top:.5rem}
ul[role],ol[role]{list-style:none;margin:0;padding:0}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#ccc;--strong:#999;--accent:#000;--tint:#fff;--mark:#fff;--edge:#777;--bad:#000;--bad-tint:#fff;--good:#000;color-scheme:light}
@page{margin:20mm 18mm}
body{font-size:10.5pt;line-height:1.5}
body>header,main,footer{max-width:none;padding:0}
.top{margin-bottom:1.2rem;padding-top:0}
nav,.skip{display:none}
h1{font-size:20pt}
a{text-decoration:none}}
`;
