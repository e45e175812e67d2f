import { css } from './css.ts';

/** The style sheet of a brief's page: light and dark, screen and print, phone to wide screen. */
export const PAGE_STYLE = css`
:root{color-scheme:light dark;--ink:#1c2126;--soft:#56606b;--paper:#fbfaf7;--card:#fff;--line:#d9d5cb;--accent:#0b4f8a;--mark:#fff1c2;--term:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a9b1ba;--paper:#15181c;--card:#1d2126;--line:#383e46;--accent:#8cc2f5;--mark:#4a3d12;--term:#8cc2f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Times New Roman",serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;max-width:48rem}
h2,.meta,dt,dd,.chips,footer,th,td,.back,.reasons,nav{font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
h2{font-size:.85rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0 0 .75rem}
h3{font-size:1.25rem;line-height:1.3}
h4{font-size:1.05rem;margin-bottom:.3rem}
.meta{color:var(--soft);font-size:.9rem;margin:0 0 1.5rem}
a{color:var(--accent)}
a:focus-visible,pre:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
section{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.25rem 1.5rem}
@media (min-width:62rem){main{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:start}.aside{grid-column:1}.article{grid-column:2;grid-row:1/span 6}}
ol.summary{margin:0;padding-left:1.4rem;font-size:1.08rem}
ol.summary li{margin-bottom:.9rem}
.reasons{font-size:.85rem;color:var(--soft)}
.reasons summary{cursor:pointer}
.reasons ul{margin:.25rem 0 0;padding-left:1.2rem}
mark{background:var(--mark);color:inherit;padding:.1em 0;scroll-margin-top:2rem}
.back{font-size:.7rem;vertical-align:super;text-decoration:none;padding:0 .3em}
.term{position:relative;color:inherit;text-decoration:underline dotted var(--term);text-underline-offset:.2em;text-decoration-thickness:2px}
.tip{display:none;position:absolute;left:0;bottom:100%;background:var(--ink);color:var(--paper);font:.8rem/1.4 system-ui,sans-serif;padding:.2em .6em;border-radius:4px;white-space:nowrap;z-index:2}
.term:hover .tip,.term:focus .tip{display:block}
dl{margin:0}
dl>div{padding:.6rem 0;border-top:1px solid var(--line)}
dt{font-weight:600}
dd{margin:0;font-size:.93rem}
dd.note{color:var(--soft)}
.domain{margin:1rem 0 .25rem;font:600 .85rem system-ui,sans-serif;color:var(--soft)}
.badge{font-size:.72rem;border:1px solid var(--line);border-radius:1em;padding:.05em .6em;margin-left:.4em;font-weight:400}
svg{display:block;width:100%;height:10px;margin-top:.35rem}
svg line{stroke:var(--line);stroke-width:1}
svg rect{fill:var(--accent)}
.chips{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;font-size:.9rem}
.chips li{border:1px solid var(--line);border-radius:1em;padding:.1em .7em}
pre{overflow-x:auto;white-space:pre-wrap;font:.85rem/1.5 ui-monospace,monospace}
blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--line)}
.article p,.article li{overflow-wrap:anywhere}
footer{color:var(--soft);font-size:.85rem;padding:1.5rem 1.25rem 3rem}
footer dd,footer dt{font-size:.85rem;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:not(:focus){position:absolute;left:-999em}
@media print{body{font-size:11pt;background:#fff;color:#000}main{display:block}section{border:0;padding:0;margin-bottom:1.2em}.tip,.skip,.reasons,nav{display:none}mark{background:none;border-bottom:1.5pt solid #999}}
`;
