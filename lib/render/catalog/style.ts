import { css } from '../html/static-code.ts';

/** The style sheet of the catalog's pages. */
export const CATALOG_STYLE = css`
main{padding-bottom:4rem!important;max-width:64rem!important}
body>header{max-width:64rem!important}
[hidden]{display:none!important}
main h2{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:3rem 0 .4rem}
main h2 a{color:inherit}
.briefs>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.2rem 2rem;border-top:1px solid var(--line);padding:1.3rem 0 1.4rem}
@media (min-width:48rem){.briefs>li{grid-template-columns:8rem minmax(0,1fr)}}
.when{font:.875rem/1.6 var(--sans);color:var(--soft);padding-top:.2rem}
.when span{display:block}
@media (max-width:47.99rem){.when span{display:inline}.when span+span::before{content:" · "}}
h3{font-size:1.25rem;font-weight:600;margin:0;text-wrap:wrap}
h3 a{color:inherit;text-decoration-color:transparent}
h3 a:hover{color:var(--accent);text-decoration-color:currentColor}
.lead{margin:.4rem 0 0;max-width:44em}
.topics{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:.55rem 0 0!important;font:.875rem/1.6 var(--sans)}
.topics a{color:var(--soft);text-decoration-color:var(--strong)}
.both{margin:.5rem 0 0;font:.875rem/1.6 var(--sans)}
.empty,.note{font-family:var(--sans);color:var(--soft);margin:1.5rem 0}
.filter{margin:2rem 0 0;padding:1.1rem 1.2rem 1.2rem;background:var(--sheet);border:1px solid var(--line);border-radius:6px;font:.9375rem/1.5 var(--sans);display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:.8rem 1rem;align-items:end}
.filter label{color:var(--soft);font-size:.875rem}
.filter .wide{grid-column:1/-1}
.filter :is(input,select){display:block;width:100%;margin-top:.2rem;padding:.45rem .6rem;font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--strong);border-radius:4px;min-height:2.6rem}
button{font:inherit;color:var(--accent);background:none;border:1px solid var(--strong);border-radius:4px;padding:.4rem 1rem;cursor:pointer;min-height:2.6rem}
button:hover{border-color:var(--accent)}
#results h3{font-size:1.125rem}
#status{font:.9375rem/1.5 var(--sans);color:var(--soft);margin:1.2rem 0}
.years{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:1.2rem 2rem}
.years h3{font-size:1rem;margin:0 0 .2rem}
.months{font:.9375rem/1.7 var(--sans)}
.months li{display:flex;justify-content:space-between;gap:1rem;border-top:1px solid var(--line);padding:.15rem 0}
.n{font-variant-numeric:tabular-nums;white-space:nowrap}
.columns{columns:3 15rem;column-gap:2.5rem;font-size:1rem}
.columns li{display:flex;justify-content:space-between;gap:1rem;break-inside:avoid;padding:.2rem 0}
.names{font:.9375rem/1.6 var(--sans);margin:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem}
.names dt{color:var(--soft);display:inline}
.names dd{display:inline;margin:0 0 0 .4rem;font-family:var(--serif);font-size:1.0625rem}
.trend{display:block;width:100%;height:9rem;margin:1rem 0 0;border-bottom:1px solid var(--strong);overflow:visible}
.trend rect{fill:var(--accent)}
.axis{display:flex;justify-content:space-between;font:.8125rem/1.6 var(--sans);color:var(--soft)}
details{font:.9375rem/1.5 var(--sans);margin:.6rem 0}
summary{cursor:pointer;color:var(--soft);width:fit-content}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font:.9375rem/1.45 var(--sans)}
th,td{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:600}
.num{text-align:right;font-variant-numeric:tabular-nums}
.articles{font-size:1rem}
.articles li{display:flex;flex-wrap:wrap;gap:0 1rem;border-top:1px solid var(--line);padding:.5rem 0;align-items:baseline}
.articles .d{font:.875rem/1.5 var(--sans);color:var(--soft)}
.articles a{flex:1;min-width:min(100%,16rem)}
.articles .d{flex:none;min-width:9rem}
.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:2rem;margin-top:1rem}
.side section{border-top:2px solid var(--strong);padding-top:.8rem}
.side h3{font-size:1.125rem}
.side p{margin:.6rem 0 0}
.badge{font:.8125rem/1.2 var(--sans);border:1px solid var(--strong);border-radius:3px;padding:.1rem .45rem;color:var(--good);white-space:nowrap}
.badge.missing,.badge.discouraged{color:var(--bad);border-color:currentColor;background:var(--bad-tint)}
@media print{.filter,button,#status{display:none}.briefs>li,.articles li{break-inside:avoid}}
`;
