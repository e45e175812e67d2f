import { js } from './static-code.ts';

/**
 * What a brief's page gains from a script: copying the summary, and hiding a translation that covers the
 * text with Escape, without moving the pointer (WCAG 1.4.13). Everything else is style.
 */
export const BRIEF_SCRIPT = js`
(()=>{
const root=document.documentElement;
const show=()=>root.classList.remove("quiet");
addEventListener("keydown",(event)=>{if(event.key==="Escape")root.classList.add("quiet");});
addEventListener("mouseover",show);
addEventListener("focusin",show);
const copy=document.getElementById("copy");
const status=document.getElementById("copy-status");
if(!copy||!status)return;
copy.hidden=false;
copy.addEventListener("click",async()=>{
const text=[...document.querySelectorAll(".summary .s")].map((part)=>part.textContent.replace(/\s+/g," ")).join("\n");
try{
await navigator.clipboard.writeText(text);
status.textContent=copy.dataset.done;
}catch{
status.textContent=copy.dataset.failed;
}
});
})();
`;

/** The list of briefs gains a filter: entries that hold every word typed stay. */
export const INDEX_SCRIPT = js`
(()=>{
const label=document.querySelector(".filter");
const none=document.querySelector(".empty");
if(!label||!none)return;
const fold=(text)=>text.normalize("NFKD").replace(/\p{M}+/gu,"").toLowerCase();
const items=[...document.querySelectorAll(".briefs>li")].map((item)=>({item,text:fold(item.textContent)}));
const sections=[...document.querySelectorAll("main>section")];
label.hidden=false;
label.querySelector("input").addEventListener("input",(event)=>{
const words=fold(event.target.value).split(/\s+/);
let shown=0;
for(const {item,text} of items){
item.hidden=!words.every((word)=>text.includes(word));
if(!item.hidden)shown+=1;
}
for(const section of sections)section.hidden=!section.querySelector("li:not([hidden])");
none.textContent=shown===0?none.dataset.none:"";
});
})();
`;
