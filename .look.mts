import { openBrowser } from './test/browser/look-at-page.ts';
import { readFileSync } from 'node:fs';
const base='http://127.0.0.1:'+(process.env.PORT??'8461');
const b=await openBrowser();
const shots: [string,string[],number,string][]=[
 ['office.a',[],0,''],
];
void shots;
const [,, who, lang, width, ...paths]=process.argv;
const ctx=await b.newContext({viewport:{width:Number(width),height:900}});
await ctx.addCookies([{name:'language',value:lang,url:base}]);
const p=await ctx.newPage();
await p.goto(base+'/sign-in');
console.log((await p.locator('button').allTextContents()).join(' | ').slice(0,800));
if(who!=='-'){ await p.locator(`form:has(input[value="${who}"]) button, button[value="${who}"]`).first().click({timeout:30000}); await p.waitForLoadState(); }
let n=0;
for(const path of paths){ 
  if(path.startsWith('click:')){ await p.locator(path.slice(6)).first().click({timeout:20000}); await p.waitForLoadState(); }
  else await p.goto(base+path);
  const f=`${process.env.OUT??'/work/look-tmp'}/${who}-${lang}-${width}-${n++}.png`;
  await p.screenshot({path:f,fullPage:true}); console.log(p.url(), f);
}
await b.close();
