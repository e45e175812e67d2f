import { css } from './static-code.ts';

/** The style sheet of the list of briefs. */
export const INDEX_STYLE = css`
main{padding-bottom:4rem!important;max-width:64rem!important}
body>header{max-width:64rem!important}
.filter{display:block;margin:2rem 0 0;font:.9375rem/1.5 var(--sans);color:var(--soft)}
.filter input{display:block;width:100%;max-width:28rem;margin-top:.25rem;padding:.5rem .7rem;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--strong);border-radius:4px}
[hidden]{display:none!important}
main h2{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:3rem 0 .4rem}
.briefs>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.2rem 2rem;border-top:1px solid var(--line);padding:1.3rem 0 1.4rem}
@media (min-width:48rem){.briefs>li{grid-template-columns:9rem minmax(0,1fr)}}
.when{font:.875rem/1.6 var(--sans);color:var(--soft);padding-top:.2rem}
.when span{display:block}
@media (max-width:47.99rem){.when span{display:inline}.when span+span::before{content:" · "}}
h3{font-size:1.25rem;font-weight:600;margin:0;text-wrap:wrap}
h3 a{color:inherit;text-decoration-color:transparent}
h3 a:hover{color:var(--accent);text-decoration-color:currentColor}
.lead{margin:.4rem 0 0;max-width:44em}
.topics{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:.55rem 0 0!important;font:.875rem/1.6 var(--sans);color:var(--soft)}
.empty{font-family:var(--sans);color:var(--soft);margin:2.5rem 0}
@media print{.filter{display:none}.briefs>li{break-inside:avoid}}
`;
