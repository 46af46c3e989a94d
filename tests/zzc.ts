import sharp from 'sharp';
const [src,out,top,h,w]=process.argv.slice(2);
const img=sharp(src!,{limitInputPixels:false}); const m=await img.metadata(); const t=Math.min(Number(top),m.height-1);
await img.extract({left:0,top:t,width:m.width,height:Math.min(Number(h),m.height-t)}).resize({width:w?Number(w):undefined}).png().toFile(out!); console.log(m.width,m.height);
