import type { Locale } from '../locale/index.ts';
import { css, type StaticCode } from './static-code.ts';

/** The brief: its two panes, the summary, the terms, the candidates, the provenance. */
const PANES = css`
main{display:grid;grid-template-columns:minmax(0,1fr);gap:0 clamp(2rem,4vw,4rem);margin-top:clamp(1.5rem,3vw,2.5rem)}
.brief>section{padding:1.6rem 0;border-top:1px solid var(--line)}
.brief>section:first-child{border-top:0;padding-top:0}
h2{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:0 0 1rem}
.note{margin:0 0 1rem;max-width:44em}
@media (min-width:60rem) and (min-height:34rem){
main{grid-template-columns:minmax(20rem,5fr) minmax(0,7fr)}
.brief{position:sticky;top:0;align-self:start;max-height:100vh;max-height:100dvh;overflow-y:auto;overscroll-behavior:auto;scrollbar-width:thin;padding:1.5rem 1.5rem 1.5rem .5rem;margin-left:-.5rem;scroll-padding:1.5rem}
article{padding-top:1.5rem}
.brief>section:first-child{padding-top:0}}
@media (min-width:60rem) and (min-height:34rem){.jumps{display:none}}
.jumps{gap:.1rem 1.2rem;font:.9375rem/1.5 var(--sans);margin-top:1.1rem}
.jumps a{padding:.2rem 0}
@media (max-width:59.99rem),(max-height:33.99rem){article{border-top:1px solid var(--line);padding-top:1.6rem}}

.summary ol>li{position:relative;padding:0 0 1.1rem 2.4rem}
.summary ol>li>.b{position:absolute;left:0;top:.1rem}
.summary .s{margin:0;font-size:1.125rem;line-height:1.55}
.b{font:600 .8125rem/1 var(--sans);text-decoration:none;display:inline-flex;align-items:center;justify-content:center;min-width:1.55rem;height:1.55rem;border-radius:1rem;background:var(--mark);color:var(--ink);border:1px solid var(--edge);text-indent:0}
.b::after{content:attr(data-n)}
a.b:hover{background:var(--edge)}
details{font:.875rem/1.5 var(--sans);color:var(--soft);margin-top:.3rem}
summary{cursor:pointer;width:fit-content;padding:.15rem 0}
summary:hover{color:var(--ink)}
details p{margin:.2rem 0}
details ul{margin:.2rem 0 .4rem;padding-left:1.1rem;font-variant-numeric:tabular-nums}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .9rem;margin:.8rem 0 0}
.tools a{color:inherit}
button{font:inherit;color:var(--accent);background:none;border:1px solid var(--strong);border-radius:4px;padding:.3rem .8rem;cursor:pointer}
button:hover{border-color:var(--accent)}
svg{display:block;width:100%;height:.5rem;background:linear-gradient(var(--strong),var(--strong)) center/100% 1px no-repeat}
svg rect{height:100%;fill:var(--accent)}
svg rect:not([width]){width:3px}
svg .in{fill:var(--edge)}
.summary svg{margin-top:.2rem}
.warnings{font:.9375rem/1.5 var(--sans)}
.warnings ul{margin:0;padding:.8rem 1rem .8rem 2rem;border-left:3px solid var(--edge);background:var(--sheet)}
`;

const TERMS = css`
.terms h3{font:600 .875rem/1.4 var(--sans);color:var(--ink);margin:1.8rem 0 .3rem}
.terms h3{break-after:avoid}
.terms h3::first-letter{text-transform:uppercase}
dl,dd{margin:0}
.terms dl>div{padding:.75rem .6rem .8rem;margin:0 -.6rem;border-top:1px solid var(--line);scroll-margin:5rem;border-radius:2px}
.terms h3+dl>div:first-child{border-top:0}
.terms dt{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4rem;font-size:1.0625rem;line-height:1.4}
dfn{font-style:normal;font-weight:600}
.terms dt .n{margin-left:auto;font-variant-numeric:tabular-nums}
dd[data-to]{line-height:1.5;padding-left:1.9rem;text-indent:-1.9rem}
abbr{display:inline-block;min-width:1.9rem;text-indent:0;font:.75rem/1 var(--sans);letter-spacing:.04em;text-transform:uppercase;text-decoration:none;color:var(--soft)}
dd small{font-size:.875rem;color:var(--soft)}
dd>*{text-indent:0}
.terms dl .note{margin:.15rem 0 0}
i{font:.75rem var(--sans);color:var(--good)}
i::after{content:"\2009✓"}
.badge{font:.75rem/1.2 var(--sans);border:1px solid var(--strong);border-radius:3px;padding:.08rem .4rem;color:var(--soft);white-space:nowrap}
.badge.deprecated,.badge.forbidden,.badge.obsolete{color:var(--bad);border-color:currentColor;background:var(--bad-tint)}
.where{margin-top:.45rem;display:flex;align-items:center;gap:.9rem}
.where svg{flex:1;min-width:6rem}
.at{font:.8125rem/1.5rem var(--sans);font-variant-numeric:tabular-nums;text-align:right}
.at::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.at a{display:inline-block;min-width:1.5rem;text-align:center;text-decoration:none;border-radius:3px}
.at a:hover{background:var(--tint)}
.switch{display:none}
@supports selector(:has(a)){
.switch{display:flex}
fieldset.switch{flex-wrap:wrap;gap:.4rem;border:0;margin:0 0 .8rem;padding:0;font:.875rem/1.5 var(--sans)}
.switch legend{float:left;padding:.15rem .6rem 0 0;color:var(--soft)}
fieldset label{position:relative;border:1px solid var(--line);border-radius:2rem;padding:.1rem .8rem;cursor:pointer}
fieldset label:hover{border-color:var(--accent)}
fieldset input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
fieldset label:has(:checked){background:var(--tint);border-color:var(--accent);color:var(--accent)}
fieldset label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
html:has(#lights:not(:checked)) .text :is(mark,.t){background:none;box-shadow:none;text-decoration:none}
html:has(#lights:not(:checked)) .text .b{visibility:hidden}}
.candidates ul{display:flex;flex-wrap:wrap;gap:.15rem 1.3rem;font-size:1rem}
.candidates a{color:inherit;text-decoration-color:var(--strong)}
`;

const ARTICLE = css`
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.2rem 1.5rem;margin-bottom:1rem}
.bar h2{margin:0}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem 1.2rem;margin:0;font:.8125rem/1.8 var(--sans);color:var(--soft)}
.swatch{display:inline-block;width:1.3em;height:.9em;margin-right:.45em;background:var(--mark);border-bottom:2px solid var(--edge);vertical-align:-.1em}
.line{text-decoration:underline 2px var(--accent);text-decoration-style:dotted;text-underline-offset:.25em}
.legend label{align-items:center;gap:.4em;cursor:pointer}
.legend input{accent-color:var(--accent);width:1rem;height:1rem;margin:0}
.text{max-width:40em;hyphens:auto}
.text :is(h3,h4,h5,h6){margin:2em 0 .6em;font-weight:600;hyphens:manual}
.text h3{font-size:1.25rem}
.text .title{font-size:1.375rem;margin-top:0}
.text :is(h4,h5,h6){font-size:1.0625rem}
.text :is(p,ul,ol,blockquote,pre,.wide){margin:0 0 1em}
.text li{padding-left:1.4em;margin-bottom:.3em}
.text li:not(.own){list-style:disc inside}
.text .own{text-indent:-1.4em}
.text .own>span:first-child{display:inline-block;min-width:1.4em;text-indent:0;white-space:pre-wrap;color:var(--soft)}
.text blockquote{margin-left:0;padding-left:1.2em;border-left:3px solid var(--line);color:var(--ink)}
pre{font:.875rem/1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:.8rem 1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font:.9375rem/1.45 var(--sans);hyphens:manual;min-width:60%}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
td,th{font-variant-numeric:tabular-nums}
.num{text-align:right}
:is(td,th):first-child{padding-left:0}
th{border-bottom-color:var(--strong)}
mark{background:var(--mark);color:inherit;padding:.12em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone;scroll-margin:30vh 0}
mark .b{min-width:1.25rem;height:1.25rem;font-size:.6875rem;margin:0 .35em 0 .1em;vertical-align:.12em;background:var(--sheet)}
mark::before,mark::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.t{position:relative;color:inherit;text-decoration:underline 2px var(--accent);text-decoration-style:dotted;text-underline-offset:.22em;text-decoration-skip-ink:none;scroll-margin:30vh 0}
.t:hover,.t:focus-visible{background:var(--tint);text-decoration-style:solid}
.t.bad{text-decoration:underline 2px var(--bad);text-decoration-style:wavy}
.t::after{position:absolute;z-index:5;left:0;bottom:calc(100% - .1em);display:none;width:max-content;max-width:min(20rem,80vw);padding:.45rem .8rem;background:var(--ink);color:var(--paper);font:500 .875rem/1.5 var(--sans);text-indent:0;text-align:start;white-space:pre-line;border-radius:4px;hyphens:manual;cursor:default}
.t:hover::after,.t:focus-visible::after{display:block}
.quiet .t::after{display:none!important}
@supports (anchor-scope:--t){
.t:is(:hover,:focus-visible){anchor-name:--t;anchor-scope:--t;position:static}
.t::after{position:fixed;left:auto;bottom:auto;position-anchor:--t;position-area:top span-right;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline;margin:0}}
:is(mark,.t,dl>div,.text span):target,.summary li:target .s{animation:found 2.2s ease-out}
h2{scroll-margin-top:1.2rem}
.terms dl>div:target{box-shadow:inset 3px 0 var(--accent);background:var(--tint)}
.t:target,.text span:target{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
mark:target{box-shadow:0 2px var(--edge),0 -2px var(--edge)}
.summary ol>li:target .s{box-shadow:-.6rem 0 var(--paper),-.8rem 0 var(--edge)}
@keyframes found{from{background-color:var(--edge)}}
@media (prefers-reduced-motion:reduce){*{animation:none!important}}
@media (prefers-reduced-motion:no-preference){html,.brief{scroll-behavior:smooth}}
footer{font:.875rem/1.55 var(--sans);color:var(--soft);padding-top:2rem!important;padding-bottom:4rem!important}
footer::before{content:"";display:block;border-top:1px solid var(--line);margin-bottom:1.6rem}
.method{max-width:52em;color:var(--ink);font-size:.9375rem;margin:0 0 1.2rem}
footer dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.7rem 2rem}
footer dt{font-weight:600}
footer dd{overflow-wrap:anywhere}
code{font-family:var(--mono);font-size:.9em}
@media print{
main{display:block}
h2,.bar,h3,h4,h5,h6{break-after:avoid}
.brief{position:static;max-height:none;overflow:visible;padding:0}
.summary ol>li{break-inside:avoid}
button,.jumps,.switch,details,.legend,.at{display:none!important}
.terms dl{columns:2;column-gap:2rem}
.terms dl>div,.terms h3+dl>div:first-child{break-inside:avoid;margin:0;padding:.5rem 0;border-top:0}
article{border-top:1px solid var(--line);padding-top:1.2rem}
.t,.t.bad{text-decoration:none}
mark{text-decoration:underline 1px var(--edge);text-underline-offset:.2em}
mark .b{background:none}
svg rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
*{animation:none!important}}
`;

/** Most screen readers pass over a mark in silence: they are told where it begins and ends; a tick is named. */
const HINTS: Readonly<Record<Locale, StaticCode>> = {
  fr: css`
mark::before{content:" [phrase du résumé] "}
mark::after{content:" [fin de la phrase du résumé] "}
i::after{content:"\2009✓"/" (privilégié)"}
.at::before{content:"Occurrences\00a0: "}
`,
  en: css`
mark::before{content:" [summary sentence] "}
mark::after{content:" [end of summary sentence] "}
i::after{content:"\2009✓"/" (preferred)"}
.at::before{content:"Occurrences: "}
`,
};

/** The style sheet of a brief's page: light and dark, screen and print, phone to wide screen. */
export function briefStyle(locale: Locale): StaticCode {
  return css`${PANES}${TERMS}${ARTICLE}${HINTS[locale]}`;
}
