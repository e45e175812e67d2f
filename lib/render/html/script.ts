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
