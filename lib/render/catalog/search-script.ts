import { js } from '../html/static-code.ts';

/**
 * The search of the front page. It fetches the index of one month after the other, newest first, only as far
 * back as it must to fill the list (the many small parts of what says no date some at a time), and keeps what it has fetched. Texts are only ever set as text. The choices
 * stand in the fragment of the address, so that a search can be linked to and the way back works.
 */
export const SEARCH_SCRIPT = js`
(()=>{
const form=document.querySelector(".filter");
if(!form||!location.protocol.startsWith("http"))return;
const words=form.dataset;
const base=words.base;
const monthNames=JSON.parse(words.months);
const domainNames=JSON.parse(words.domains);
const latest=document.getElementById("latest");
const found=document.getElementById("found");
const status=document.getElementById("status");
const results=document.getElementById("results");
const older=document.getElementById("older");
const PAGE=30;
const AHEAD=16;
const fold=(text)=>text.normalize("NFKD").replace(/\p{M}+/gu,"").toLowerCase();
const encode=(key)=>key.split("/").map(encodeURIComponent).join("/");
const load=async(address)=>{const answer=await fetch(address);if(!answer.ok)throw new Error(String(answer.status));return answer.json();};
const keep=new Map();
const once=(address)=>{if(!keep.has(address))keep.set(address,load(address).catch((error)=>{keep.delete(address);throw error;}));return keep.get(address);};
const isUndated=(name)=>name.startsWith("undated");
const isNewer=(a,b)=>isUndated(a)!==isUndated(b)?isUndated(a)?1:-1:a===b?0:a<b===isUndated(a)?-1:1;
const languageName=(tag)=>[...form.elements.language.options].find((option)=>option.value!==""&&option.value===tag.toLowerCase().split("-")[0])?.textContent??tag;
const dateOf=(day)=>{
if(isUndated(day))return words.undated;
const [year,month,date]=day.split("-");
if(date===undefined)return monthNames[Number(month)-1]+" "+year;
return (words.locale==="fr"&&Number(date)===1?"1er":String(Number(date)))+" "+monthNames[Number(month)-1]+" "+year;
};
const nameOf=(concept,names,language)=>names[concept]?.names[language]??Object.values(names[concept]?.names??{})[0]??concept;
const add=(parent,name,text,set={})=>{const element=document.createElement(name);if(text!==undefined)element.textContent=text;for(const [key,value] of Object.entries(set))element.setAttribute(key,value);parent.append(element);return element;};
const show=({entry,day,concepts})=>{
const item=add(results,"li");
const when=add(item,"div",undefined,{class:"when"});
add(when,"span",dateOf(day));
add(when,"span",languageName(entry.language));
const box=add(item,"div");
const lang=entry.language==="und"?"":entry.language;
const head=add(box,"h3",undefined,{lang});
add(head,"a",entry.title??words.untitled,{href:encode(entry.brief.replace(/\.json$/,".html"))});
if(entry.lead)add(box,"p",entry.lead,{class:"lead",lang});
const topics=add(box,"ul",undefined,{class:"topics",role:"list",lang});
for(const [concept] of entry.terms.slice(0,5))add(topics,"li",nameOf(concept,concepts,entry.language));
};
const prepare=(month)=>{
if(month.list)return month.list;
month.list=Object.keys(month.days).sort(isNewer).flatMap((day)=>{
const {entries,concepts}=month.days[day];
return entries.map((entry)=>({entry,day,concepts,text:fold([entry.title??"",entry.lead??"",...entry.terms.map(([concept])=>nameOf(concept,concepts,entry.language))].join(" "))}));
});
return month.list;
};
let run=0;
let limit=PAGE;
const read=()=>Object.fromEntries([...new FormData(form)].filter(([,value])=>value!==""));
const search=async()=>{
const mine=++run;
const choice=read();
const active=Object.keys(choice).length>0;
latest.hidden=active;
found.hidden=!active;
if(!active)return;
status.textContent=words.searching;
const wanted=fold(choice.q??"").split(/\s+/).filter((word)=>word!=="");
const fits=({entry,concepts,text})=>(!choice.language||entry.language.toLowerCase().split("-")[0]===choice.language)
&&(!choice.concept||entry.terms.some(([concept])=>concept===choice.concept))
&&(!choice.domain||entry.terms.some(([concept])=>concepts[concept]?.domain===choice.domain))
&&wanted.every((word)=>text.includes(word));
try{
const overview=await once(base+"overview.json");
let names=Object.keys(overview.months).sort(isNewer);
if(choice.language)names=names.filter((name)=>overview.months[name].articles[choice.language]);
const hits=[];
let back="";
let position=0;
while(position<names.length&&hits.length<=limit){
const name=names[position++];
back=name;
if(isUndated(name))for(const next of names.slice(position,position+AHEAD))once(base+"months/"+next+".json").catch(()=>{});
const month=await once(base+"months/"+name+".json");
if(mine!==run)return;
for(const each of prepare(month))if(fits(each))hits.push(each);
}
const whole=position>=names.length;
results.replaceChildren();
hits.slice(0,limit).forEach(show);
older.hidden=whole&&hits.length<=limit;
const count=Math.min(hits.length,limit);
const last=hits.length>limit?hits[limit-1].day.slice(0,7):back;
status.textContent=(older.hidden?words.all:words.found).replace("{n}",String(count)).replace("{m}",()=>dateOf(last.slice(0,7)));
}catch{
if(mine===run)status.textContent=words.failed;
}
};
const options=(select,pairs)=>{
for(const [value,label] of pairs)if(![...select.options].some((option)=>option.value===value))add(select,"option",label,{value});
};
let offered;
const offer=()=>offered??=once(words.terms).then(({terms})=>{
const collator=new Intl.Collator(words.locale);
const byLabel=([,a],[,b])=>collator.compare(a,b);
const domains=new Set(Object.values(terms).flatMap(({domain})=>domain??[]));
options(form.elements.domain,[...domains].map((domain)=>[domain,domainNames[domain]??domain.replace(/[-_]/g," ")]).sort(byLabel));
options(form.elements.concept,Object.keys(terms).map((concept)=>[concept,nameOf(concept,terms,words.locale)]).sort(byLabel));
}).catch(()=>{offered=undefined;});
const restore=async()=>{
const choice=new URLSearchParams(location.hash.slice(1));
if(choice.has("domain")||choice.has("concept"))await offer();
for(const element of form.elements)if(element.name)element.value=choice.get(element.name)??"";
limit=PAGE;
search();
};
let timer;
const changed=()=>{
limit=PAGE;
history.replaceState(null,"","#"+new URLSearchParams(read()));
clearTimeout(timer);
timer=setTimeout(search,120);
};
form.hidden=false;
form.addEventListener("focusin",offer,{once:true});
form.addEventListener("input",changed);
form.addEventListener("reset",()=>setTimeout(changed));
form.addEventListener("submit",(event)=>{event.preventDefault();search();});
older.addEventListener("click",()=>{limit+=PAGE;search();});
addEventListener("hashchange",restore);
if(location.hash.length>1)restore();
})();
`;
