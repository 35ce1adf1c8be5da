import { readOptions } from './forms/options.ts';
import { pagesOf } from './forms/pages.ts';
import { visitAll } from './forms/pool.ts';
import { reportOf } from './forms/report.ts';
import { tallyOf } from './forms/tally.ts';
import { why } from './forms/why.ts';
const o=readOptions(process.argv.slice(2));
let f=pagesOf(o.why?{...o,folders:[o.why]}:o);
if(o.why){console.log(await why(f[0]!,'/tmp/spike/ext'));process.exit()}
console.error(f.length);const t=performance.now();
const v=await visitAll(f,{extension:'/tmp/spike/ext',workers:o.workers});
console.log(reportOf(tallyOf(v,o.none)), (performance.now()-t)/f.length);
